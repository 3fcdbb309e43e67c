package dev.lede.langdetect;

import dev.lede.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One script of a model in the making; the mutable counterpart of {@link ScriptModel}. */
final class ScriptDraft {

    private static final int PRUNED_FEATURES_PER_PLACE = 6;

    final String script;
    final List<LanguageClass> classes;
    final ScriptModel.Norm[] norms;
    float temperature = 1;

    /** The learned weights; null for a script of one language. */
    @Nullable
    SparseWeights weights;

    /** How many bits of the hashes are kept. */
    int bits;

    ScriptDraft(String script, List<LanguageClass> classes) {
        this.script = script;
        this.classes = classes;
        this.norms = new ScriptModel.Norm[classes.size()];
        java.util.Arrays.fill(norms, ScriptModel.Norm.NONE);
    }

    /** Han characters and kana carry about as much as two letters, and have no borders of words. */
    int letterWeight() {
        return switch (script) {
            case "Hani" -> 3;
            case "Hang", "Ethi" -> 2;
            default -> 1;
        };
    }

    int maxOrder() {
        return script.equals("Hani") ? 3 : NgramHash.MAX_ORDER;
    }

    /** Enough bits that one feature in {@value #PRUNED_FEATURES_PER_PLACE} falls upon another. */
    static int bitsFor(int features) {
        int bits = 16;
        while (1 << bits < features * (PRUNED_FEATURES_PER_PLACE - 0.5)) {
            bits++;
        }
        return bits;
    }

    Language language(int c) {
        return Language.of(classes.get(c).tag());
    }
}
