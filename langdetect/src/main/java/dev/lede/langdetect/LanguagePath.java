package dev.lede.langdetect;

import java.util.Arrays;

/**
 * Finds the language of every word, given that languages change seldom. For one thread.
 *
 * <p>The sequence of languages with the highest sum of word scores, less a fee for every change, by dynamic programming
 * (A. Viterbi, 1967). The fee is lower where changes are likelier: at quotation marks, between sentences, at a new line.
 * What one word may say against a language is limited, so that a name or a loan word does not pay for two changes.
 */
/*
 * Since a change costs the same whatever the two languages are, a step back is either "the same language" or "the best
 * of all", which is one bit for a language and word. The text goes through in blocks of fixed size, so that memory does
 * not grow with it; a block starts where the last one ended.
 */
final class LanguagePath {

    /** Receives the stretches of a text in order; a long one in several parts. */
    interface Consumer {

        /**
         * A stretch of words in one language, or a part of it.
         *
         * @param from its first word
         * @param to the word behind its last one
         * @param language its number
         * @param sums what its words say for each language, by number
         */
        void accept(int from, int to, int language, float[] sums);
    }

    private static final int BLOCK = 1024;

    /** Most that a word can say against a language, in logits after division by {@link #TEMPERATURE}. */
    private static final float LIMIT = 4;

    private static final float TEMPERATURE = 2;

    /** What a letter says against a language that does not use its script. */
    private static final float OTHER_SCRIPT = 0.6f;

    /** Letters of an alphabet in a word, on the average; runs of scripts without blanks count for several words. */
    private static final float WORD = 6;

    /** What a change costs, by the gap before the word; see {@link WordTrack}. */
    private static final float[] FEES = {14, 7, 6, 5};

    private final LanguageModel model;
    private final LanguageSpace space;
    private final WordTrack words;
    private final WordScores scores;
    private final WordScanner scanner;
    private final int n;
    private final float[] emissions;
    private final boolean[] changed;
    private final int[] before;
    private final float[] sums;
    private float[] best;
    private final float[] prior;
    private int bestNow;

    LanguagePath(LanguageModel model, LanguageSpace space, WordTrack words) {
        this.model = model;
        this.space = space;
        this.words = words;
        this.scores = new WordScores(model);
        this.scanner = new WordScanner(model.alphabet());
        this.n = space.size();
        int block = Math.min(BLOCK, words.size);
        this.emissions = new float[block * n];
        this.changed = new boolean[block * n];
        this.before = new int[block];
        this.sums = new float[n];
        this.best = new float[n];
        this.prior = priors();
        System.arraycopy(prior, 0, best, 0, n);
    }

    private float[] priors() {
        float[] result = new float[n];
        for (int s = 0; s < model.scriptCount(); s++) {
            int[] numbers = space.ofClasses(s);
            for (int c = 0; c < numbers.length; c++) {
                if (numbers[c] >= 0) {
                    result[numbers[c]] = NgramTable.STEP * model.script(s).bias[c];
                }
            }
        }
        return result;
    }

    /** Hands all stretches over. */
    void run(Consumer consumer) {
        for (int from = 0; from < words.size; from += BLOCK) {
            int to = Math.min(words.size, from + BLOCK);
            forward(from, to);
            int[] path = backward(from, to);
            emit(from, path, consumer);
            keepOnly(path[path.length - 1]);
        }
    }

    private void forward(int from, int to) {
        for (int w = from; w < to; w++) {
            int row = (w - from) * n;
            emit(w, row);
            step(w, row);
            before[w - from] = bestNow;
            bestNow = best();
        }
    }

    /** One word: stay in the language, or come from the best of all. */
    private void step(int word, int row) {
        float fee = FEES[words.gaps[word]];
        float change = word == 0 ? Float.NEGATIVE_INFINITY : best[bestNow] - fee;
        for (int k = 0; k < n; k++) {
            float changing = change + prior[k];
            boolean changes = changing > best[k];
            changed[row + k] = changes;
            best[k] = (changes ? changing : best[k]) + emissions[row + k];
        }
    }

    private int best() {
        int max = 0;
        for (int k = 1; k < n; k++) {
            max = best[k] > best[max] ? k : max;
        }
        float top = best[max];
        for (int k = 0; k < n; k++) {
            best[k] -= top; // sums of a long text would lose their last digits
        }
        return max;
    }

    private void emit(int word, int row) {
        scanner.reset(words.text, words.starts[word], words.ends[word]);
        Arrays.fill(emissions, row, row + n, 0);
        if (!scanner.next()) {
            return;
        }
        ScriptModel script = model.script(scanner.script);
        float letters = (float) (words.ends[word] - words.starts[word]) * script.letterWeight;
        float other = -Math.min(LIMIT * Math.max(1, letters / WORD), OTHER_SCRIPT * letters);
        Arrays.fill(emissions, row, row + n, other);
        int[] numbers = space.ofClasses(scanner.script);
        boolean scored = scores.score(scanner.script, scanner.padded, scanner.letters);
        for (int c = 0; c < numbers.length; c++) {
            if (numbers[c] >= 0) {
                emissions[row + numbers[c]] = scored ? emission(scores.z[c]) : 0;
            }
        }
    }

    private float emission(float z) {
        if (scores.junk > scores.top) {
            return 0;
        }
        return -Math.min(LIMIT, (scores.top - z) / TEMPERATURE);
    }

    private int[] backward(int from, int to) {
        int[] path = new int[to - from];
        int language = bestNow;
        for (int i = to - from - 1; i >= 0; i--) {
            path[i] = language;
            if (changed[i * n + language]) {
                language = before[i];
            }
        }
        return path;
    }

    private void emit(int from, int[] path, Consumer consumer) {
        int start = 0;
        for (int i = 1; i <= path.length; i++) {
            if (i == path.length || path[i] != path[start]) {
                sum(start, i);
                consumer.accept(from + start, from + i, path[start], sums);
                start = i;
            }
        }
    }

    private void sum(int start, int end) {
        Arrays.fill(sums, 0);
        for (int i = start; i < end; i++) {
            for (int k = 0; k < n; k++) {
                sums[k] += emissions[i * n + k];
            }
        }
    }

    private void keepOnly(int language) {
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        best[language] = 0;
        bestNow = language;
    }
}
