package dev.lede.internal.abbreviation;

import com.ibm.icu.lang.UCharacter;
import java.util.Collection;
import java.util.TreeMap;

/** How often each word stands where in the lines of a language. */
final class WordCounts {

    /** The counts of one form, in small letters. */
    static final class Word {
        final String form;
        int first; // with a capital, first of the line
        int capital; // with a capital, within a sentence
        int stopInside; // with a stop, before more of the line
        int stopBeforeSmall; // the same, before a small letter, a digit or a comma
        int stopAtEnd;
        int bare;

        Word(String form) {
            this.form = form;
        }

        int starterLevel() {
            double share = first / (first + capital + 1.0);
            return first < 4 || share < .5 ? 0 : share < .85 ? 1 : share < .95 ? 2 : 3;
        }

        int abbreviationLevel() {
            double share = stopInside / (double) (stopInside + stopAtEnd + bare);
            if (stopInside < 2 || (stopBeforeSmall == 0 && stopInside < 5) || share < .35) {
                return 0;
            }
            return share >= .85 && stopInside >= 4 ? 3 : share >= .6 ? 2 : 1;
        }
    }

    private final TreeMap<String, Word> words = new TreeMap<>();

    Collection<Word> words() {
        return words.values();
    }

    void add(String line) {
        String[] tokens = line.trim().split("\\s+", -1);
        boolean fresh = true;
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            int start = 0;
            int end = token.length();
            while (start < end && !UCharacter.isLetterOrDigit(token.charAt(start))) {
                start++;
            }
            while (end > start && !UCharacter.isLetterOrDigit(token.charAt(end - 1))) {
                end--;
            }
            String rest = token.substring(end);
            if (start < end && UCharacter.isLetter(token.charAt(start))) {
                count(token.substring(start, end), rest, i, i + 1 < tokens.length ? tokens[i + 1] : "", fresh);
            }
            fresh = rest.chars().anyMatch(c -> ".!?:…".indexOf(c) >= 0) || start > 0;
        }
    }

    private void count(String token, String rest, int position, String next, boolean fresh) {
        Word word = words.computeIfAbsent(AbbreviationFile.small(token), Word::new);
        if (UCharacter.isUpperCase(token.charAt(0)) && !rest.startsWith(".")) {
            if (position == 0) {
                word.first++;
            } else if (!fresh) {
                word.capital++;
            }
        }
        if (!rest.startsWith(".") || rest.startsWith("..")) {
            word.bare++;
        } else if (next.isEmpty()) {
            word.stopAtEnd++;
        } else {
            word.stopInside++;
            char c = next.charAt(0);
            if (UCharacter.isLowerCase(c) || UCharacter.isDigit(c) || (rest.length() > 1 && rest.charAt(1) == ',')) {
                word.stopBeforeSmall++;
            }
        }
    }
}
