package dev.lede.langdetect;

import dev.lede.text.Language;
import java.util.Set;
import java.util.function.Predicate;

/** Which classes of a model may be the answer. Immutable; the model itself is shared. */
final class ClassMask {

    private final boolean restricted;
    private final boolean[][] allowed;
    private final boolean[] any;

    private ClassMask(LanguageModel model, boolean restricted, Predicate<Language> isAllowed) {
        int n = model.scriptCount();
        this.restricted = restricted;
        this.allowed = new boolean[n][];
        this.any = new boolean[n];
        for (int s = 0; s < n; s++) {
            ScriptModel script = model.script(s);
            allowed[s] = new boolean[script.classes()];
            for (int c = 0; c < script.classes(); c++) {
                allowed[s][c] = c != script.junk && isAllowed.test(script.languages.get(c));
                any[s] |= allowed[s][c];
            }
        }
    }

    /** Every language. */
    static ClassMask all(LanguageModel model) {
        return new ClassMask(model, false, language -> true);
    }

    /** These languages only; one form of Chinese admits the other. */
    static ClassMask of(LanguageModel model, Set<Language> languages) {
        boolean chinese = HanForms.TAGS.stream().anyMatch(languages::contains);
        return new ClassMask(
                model, true, language -> languages.contains(language) || (chinese && HanForms.isChinese(language)));
    }

    /** Whether some languages are left out. */
    boolean isRestricted() {
        return restricted;
    }

    /** Whether a script has an allowed class; the class of junk does not count. */
    boolean allowsScript(int script) {
        return any[script];
    }

    /** Whether a class is allowed; the class of junk never is. */
    boolean allows(int script, int languageClass) {
        return allowed[script][languageClass];
    }
}
