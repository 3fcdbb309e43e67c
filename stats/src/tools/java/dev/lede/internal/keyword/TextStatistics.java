package dev.lede.internal.keyword;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts, over plain text of a language, what stands before which words, and sums it up by ending. */
final class TextStatistics {

    /** No more than this many occurrences of a word count, so that no word rules its ending. */
    private static final double WORD_CAP = 5;

    private final LanguageData language;
    private final Map<String, int[]> words = new HashMap<>();

    TextStatistics(LanguageData language) {
        this.language = language;
    }

    /** Counts one line. */
    void add(String line) {
        TokenScanner token = new TokenScanner(line, language.functionWords(), language.dotlessI());
        byte previous = 0;
        boolean first = true;
        while (token.next()) {
            byte classes = language.functionWords().classes(token.folded(), 0, token.length(), token.hash());
            boolean broken = first || (token.flags() & TokenScanner.BREAK) != 0;
            count(new String(token.folded(), 0, token.length()), broken ? 0 : previous, broken || previous != 0);
            previous = classes;
            first = false;
        }
    }

    private void count(String word, byte previous, boolean begins) {
        int[] counts = words.computeIfAbsent(word, w -> new int[4]);
        counts[0]++;
        counts[1] += (previous & FunctionWords.NOUN) != 0 ? 1 : 0;
        counts[2] += (previous & FunctionWords.VERB) != 0 ? 1 : 0;
        counts[3] += begins ? 1 : 0;
    }

    /** The words of the text with their counts. */
    Frequencies frequencies() {
        Map<String, Double> counts = new TreeMap<>();
        words.forEach((word, count) -> {
            if (word.chars().anyMatch(c -> c >= 'a' && Letters.kind((char) c) != Letters.DIGIT)) {
                counts.put(word, (double) count[0]);
            }
        });
        return new Frequencies(counts, language);
    }

    /** The rates of all endings, that of no ending under the empty string. */
    SortedMap<String, double[]> suffixes() {
        SortedMap<String, double[]> sums = new TreeMap<>();
        sums.put("", new double[4]);
        new TreeMap<>(words).forEach((word, counts) -> {
            if (isContent(word)) {
                double weight = Math.min(1, WORD_CAP / counts[0]);
                add(sums, "", counts, weight);
                for (int n = SuffixRates.MIN; n <= SuffixRates.MAX && n < word.length(); n++) {
                    add(sums, word.substring(word.length() - n), counts, weight);
                }
            }
        });
        return SuffixSmoothing.rates(sums);
    }

    private boolean isContent(String word) {
        return word.length() > 1
                && word.chars().anyMatch(c -> Letters.kind((char) c) == Letters.LOWER)
                && !language.functionWords().contains(word);
    }

    private static void add(Map<String, double[]> sums, String suffix, int[] counts, double weight) {
        double[] sum = sums.computeIfAbsent(suffix, s -> new double[4]);
        for (int i = 0; i < 4; i++) {
            sum[i] += weight * counts[i];
        }
    }
}
