package dev.lede.langdetect;

import dev.lede.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which classes of a model may be the answer. Immutable; the model itself is shared. */
final class ClassMask {

    /** Added to the score of a class that is not allowed: no score makes up for it. */
    static final int OUT = Integer.MIN_VALUE / 2;

    private final boolean restricted;
    private final int[][] handicaps;
    private final float[][] priors;
    private final int[] allowed;
    private final List<Language> chinese;

    private ClassMask(LanguageModel model, boolean restricted, Predicate<Language> isAllowed) {
        int n = model.scriptCount();
        this.chinese = HanForms.TAGS.stream().filter(isAllowed).toList();
        this.restricted = restricted;
        this.handicaps = new int[n][];
        this.priors = new float[n][];
        this.allowed = new int[n];
        for (int s = 0; s < n; s++) {
            ScriptModel script = model.script(s);
            handicaps[s] = new int[script.classes()];
            Arrays.fill(handicaps[s], OUT);
            priors[s] = script.priors.clone();
            for (int c = 0; c < script.classes(); c++) {
                if (c != script.junk && isAllowed(script.languages.get(c), isAllowed)) {
                    handicaps[s][c] = 0;
                    allowed[s]++;
                } else if (c != script.junk) {
                    priors[s][c] = Float.NEGATIVE_INFINITY;
                }
            }
        }
    }

    /** Chinese is one class, whichever of its forms is wanted. */
    private boolean isAllowed(Language language, Predicate<Language> isAllowed) {
        return isAllowed.test(language) || (HanForms.isChinese(language) && !chinese.isEmpty());
    }

    /** Every language. */
    static ClassMask all(LanguageModel model) {
        return new ClassMask(model, false, language -> true);
    }

    /** These languages only. */
    static ClassMask of(LanguageModel model, Set<Language> languages) {
        return new ClassMask(model, true, languages::contains);
    }

    /** Whether some languages are left out. */
    boolean isRestricted() {
        return restricted;
    }

    /** How many classes of a script are allowed; the class of junk does not count. */
    int allowed(int script) {
        return allowed[script];
    }

    /** By class of a script: 0, or {@link #OUT} if it is not allowed. Not to be written. */
    int[] handicaps(int script) {
        return handicaps[script];
    }

    /** By class of a script: the prior in logits, negative infinity if it is neither allowed nor junk. Not to be written. */
    float[] priors(int script) {
        return priors[script];
    }

    /** A form of Chinese, or the first allowed one in its place. */
    Language chinese(Language form) {
        return chinese.contains(form) ? form : chinese.get(0);
    }
}
