package dev.lede.langdetect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the words read so far say of the language: scores by script and class. For one thread, reusable; allocates
 * nothing per word once a script has been met.
 */
final class Evidence {

    /** Letters that few words exceed. */
    private static final int USUAL_WORD = 12;

    private final LanguageModel model;
    private NgramScratch scratch = new NgramScratch(USUAL_WORD);
    private final int[] @Nullable [] scores;
    private final int[][] missing;
    private final int[] weights;
    private final int[] letters;
    private final SeenWords seen = new SeenWords();
    private int words;
    private int watchedScript = -1;
    private int watchedClass;
    private int longWords;
    private int supporting;

    Evidence(LanguageModel model) {
        this.model = model;
        int n = model.scriptCount();
        this.scores = new int[n][];
        this.missing = new int[n][];
        this.weights = new int[n];
        this.letters = new int[n];
    }

    /** Forgets everything. */
    void clear() {
        for (int i = 0; i < weights.length; i++) {
            int[] s = scores[i];
            if (s != null) {
                Arrays.fill(s, 0);
                Arrays.fill(missing[i], 0);
            }
        }
        Arrays.fill(weights, 0);
        Arrays.fill(letters, 0);
        seen.clear();
        words = 0;
        longWords = 0;
        supporting = 0;
    }

    /** From now on, counts the words that speak for a class as a whole. */
    void watch(int script, int languageClass) {
        watchedScript = script;
        watchedClass = languageClass;
    }

    /** The share of the words long enough to be features that speak for the watched class; 0 without such words. */
    double support() {
        return longWords == 0 ? 0 : (double) supporting / longWords;
    }

    /** Adds the current word of the scanner, unless it has been added before. */
    void add(WordScanner word) {
        int wordHash = NgramHash.word(word.padded, word.letters);
        if (!seen.add(wordHash)) {
            return;
        }
        words++;
        ScriptModel script = model.script(word.script);
        letters[word.script] += word.letters;
        int weight = word.letters * script.letterWeight;
        weights[word.script] += weight > 1 ? weight : 0; // a letter alone is a symbol as often as a word
        NgramTable table = script.table;
        if (table != null) {
            if (word.letters > scratch.letters) {
                scratch = new NgramScratch();
            }
            table.add(word.padded, word.letters, script.maxOrder, scratch, scores(word.script), missing[word.script]);
            if (word.script == watchedScript
                    && word.letters >= NgramHash.MIN_WORD
                    && script.maxOrder == NgramHash.MAX_ORDER) {
                longWords++;
                supporting += table.supports(wordHash, watchedClass) ? 1 : 0;
            }
        }
    }

    private int[] scores(int index) {
        int[] s = scores[index];
        if (s == null) {
            s = new int[NgramTable.MAX_CLASSES];
            scores[index] = s;
            missing[index] = new int[NgramHash.WORD + 1];
        }
        return s;
    }

    /** Number of different words added. */
    int words() {
        return words;
    }

    /** Letters and marks of a script added. */
    int letters(int script) {
        return letters[script];
    }

    /** The same, each counted for what a letter of the script carries. */
    int weight(int script) {
        return weights[script];
    }

    /** By order: how many features of the words of a script have no weights; zeros if it was not met. */
    int[] missingCounts(int script) {
        int[] counts = missing[script];
        return counts == null ? new int[NgramHash.WORD + 1] : counts;
    }

    /**
     * The score of every class of a script, in logits, without its prior.
     *
     * @param into receives them, by class
     */
    void logits(int script, float[] into) {
        ScriptModel m = model.script(script);
        int[] s = scores[script];
        Arrays.fill(into, 0);
        for (int c = 0; s != null && c < m.classes(); c++) {
            into[c] = s[c];
        }
        for (int order = 1; s != null && order <= NgramHash.WORD; order++) {
            addMissing(missing[script][order], m.missing[order], into);
        }
        for (int c = 0; c < m.classes(); c++) {
            into[c] *= NgramTable.STEP;
        }
    }

    private static void addMissing(int count, int[] weights, float[] into) {
        for (int c = 0; count > 0 && c < weights.length; c++) {
            into[c] += count * weights[c];
        }
    }

    /** How far the best allowed class of a script leads over the second, in units of {@link NgramTable#STEP}. */
    int lead(int script, ClassMask mask) {
        int[] s = scores[script];
        if (s == null) {
            return 0;
        }
        int n = model.script(script).classes();
        int first = Integer.MIN_VALUE / 2;
        int second = first;
        for (int c = 0; c < n; c++) {
            if (mask.allows(script, c)) {
                int v = s[c];
                second = Math.max(second, Math.min(v, first));
                first = Math.max(first, v);
            }
        }
        return first - second;
    }
}
