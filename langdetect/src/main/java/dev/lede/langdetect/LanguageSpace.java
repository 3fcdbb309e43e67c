package dev.lede.langdetect;

import dev.lede.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The languages that a detector may answer, numbered across its scripts. Immutable. */
final class LanguageSpace {

    /** In place of a number: junk, or a language that is not allowed. */
    static final int NONE = -1;

    private final List<Language> languages = new ArrayList<>();
    private final int[][] numbers;

    /** By script and number: the class. */
    private final int[][] classes;

    /**
     * Numbers the languages.
     *
     * @param allowed those to number
     */
    LanguageSpace(LanguageModel model, Set<Language> allowed) {
        numbers = new int[model.scriptCount()][];
        for (int s = 0; s < numbers.length; s++) {
            List<Language> of = model.script(s).languages;
            numbers[s] = new int[of.size()];
            for (int c = 0; c < of.size(); c++) {
                numbers[s][c] = isAllowed(of.get(c), allowed) ? number(of.get(c)) : NONE;
            }
        }
        classes = classes(numbers, languages.size());
    }

    private static int[][] classes(int[][] numbers, int languages) {
        int[][] classes = new int[numbers.length][languages];
        for (int s = 0; s < numbers.length; s++) {
            Arrays.fill(classes[s], NONE);
            for (int c = 0; c < numbers[s].length; c++) {
                if (numbers[s][c] != NONE) {
                    classes[s][numbers[s][c]] = c;
                }
            }
        }
        return classes;
    }

    private static boolean isAllowed(Language language, Set<Language> allowed) {
        return allowed.contains(language)
                || allowed.stream().anyMatch(l -> l.base().equals(language));
    }

    private int number(Language language) {
        int known = languages.indexOf(language);
        if (known >= 0) {
            return known;
        }
        languages.add(language);
        return languages.size() - 1;
    }

    int size() {
        return languages.size();
    }

    Language language(int number) {
        return languages.get(number);
    }

    /** The numbers of a script's classes, {@link #NONE} among them. */
    int[] ofClasses(int script) {
        return numbers[script];
    }

    /** The class of a language in a script, or {@link #NONE}. */
    int classOf(int script, int number) {
        return classes[script][number];
    }
}
