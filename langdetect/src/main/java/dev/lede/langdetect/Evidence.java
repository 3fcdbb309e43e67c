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
    private int dominant;
    private int collecting;
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
        scratch.collected = 0;
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
        dominant = 0;
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
        int lead = weights[word.script] - weights[dominant];
        dominant = lead > 0 || (lead == 0 && word.script < dominant) ? word.script : dominant;
        NgramTable table = script.table;
        if (table != null) {
            if (word.letters > scratch.letters) {
                flush();
                scratch = new NgramScratch();
            } else if (word.script != collecting || !scratch.hasRoom()) {
                flush();
            }
            collecting = word.script;
            script.collect(table, word.padded, word.letters, scratch, scores(word.script));
            if (word.script == watchedScript
                    && word.letters >= NgramHash.MIN_WORD
                    && script.maxOrder == NgramHash.MAX_ORDER) {
                longWords++;
                supporting += table.supports(wordHash, watchedClass) ? 1 : 0;
            }
        }
    }

    /** Adds the weights of the features that are still waiting for others beside which to load them. */
    private void flush() {
        if (scratch.collected > 0) {
            NgramTable table = model.script(collecting).table;
            int[] s = scores[collecting];
            if (table != null && s != null) {
                table.addCollected(scratch, s, missing[collecting]);
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
        flush();
        int[] counts = missing[script];
        return counts == null ? new int[NgramHash.WORD + 1] : counts;
    }

    /**
     * The score of every class of a script, in logits.
     *
     * @param priors added to them, by class
     * @param into receives them, by class
     */
    void logits(int script, float[] priors, float[] into) {
        flush();
        int[] s = scores[script];
        int[] steps = s == null ? new int[into.length] : Arrays.copyOf(s, into.length);
        int[][] weights = model.script(script).missing;
        for (int order = 1; s != null && order <= NgramHash.WORD; order++) {
            addMissing(missing[script][order], weights[order], steps);
        }
        for (int c = 0; c < into.length; c++) {
            into[c] = steps[c] * NgramTable.STEP + priors[c];
        }
    }

    private static void addMissing(int count, int[] weights, int[] into) {
        for (int c = 0; count > 0 && c < weights.length; c++) {
            into[c] += count * weights[c];
        }
    }

    /** The script with the most evidence, of equal ones the first. */
    int dominantScript() {
        return dominant;
    }

    /** How far the best allowed class of a script leads over the second, in units of {@link NgramTable#STEP}. */
    int lead(int script, ClassMask mask) {
        flush();
        int[] s = scores[script];
        if (s == null) {
            return 0;
        }
        int[] handicaps = mask.handicaps(script);
        int first = Integer.MIN_VALUE / 2;
        int second = first;
        for (int c = 0; c < handicaps.length; c++) {
            int v = s[c] + handicaps[c];
            second = Math.max(second, Math.min(v, first));
            first = Math.max(first, v);
        }
        return first < ClassMask.OUT / 2 ? 0 : first - second;
    }
}
