package dev.lede.langdetect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one class: its running text as word numbers, and every word with its frequency.
 *
 * <p>The frequency of a word is the mean of its shares of the text and of the word list.
 */
final class Lexicon {

    /** Between two lines of the running text. */
    static final int LINE = -1;

    /** Exponent by which rare words gain: types matter beside tokens. */
    private static final double FLATTEN = 0.3;

    final LanguageClass languageClass;
    final List<String> words = new ArrayList<>();
    final int[] text;

    /** By word: how often it stands in the text; a listed word counts as seen twice. */
    final int[] seen;

    /** By word: its share, tokens and types each half; adds up to 1. */
    final double[] weight;

    /** Draws word numbers in proportion to frequency to the power 0.3. */
    final Alias types;

    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Counts words.
     *
     * @param lines running text
     * @param listed words and their frequencies, in any unit
     */
    Lexicon(
            LanguageClass languageClass,
            WordScanner scanner,
            int script,
            List<String> lines,
            Map<String, Double> listed) {
        this.languageClass = languageClass;
        this.text = read(lines, scanner, script);
        listed.keySet().forEach(this::number);
        int n = words.size();
        this.seen = new int[n];
        double[] share = shares(listed, n);
        double[] flat = new double[n];
        double flatSum = 0;
        for (int i = 0; i < n; i++) {
            flat[i] = StrictMath.pow(share[i], FLATTEN);
            flatSum += flat[i];
        }
        this.types = new Alias(flat);
        this.weight = new double[n];
        for (int i = 0; i < n; i++) {
            weight[i] = 0.5 * share[i] + 0.5 * flat[i] / flatSum;
        }
    }

    private int[] read(List<String> lines, WordScanner scanner, int script) {
        int[] tokens = new int[1 << 16];
        int n = 0;
        for (String line : lines) {
            scanner.reset(line, 0, line.length());
            int before = n;
            while (scanner.next()) {
                if (scanner.script == script) {
                    if (n + 2 >= tokens.length) {
                        tokens = java.util.Arrays.copyOf(tokens, 2 * tokens.length);
                    }
                    tokens[n++] = number(new String(scanner.padded, 1, scanner.letters));
                }
            }
            if (n > before) {
                tokens[n++] = LINE;
            }
        }
        return java.util.Arrays.copyOf(tokens, n);
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> {
            words.add(w);
            return words.size() - 1;
        });
    }

    private double[] shares(Map<String, Double> listed, int n) {
        int tokens = 0;
        for (int w : text) {
            if (w != LINE) {
                seen[w]++;
                tokens++;
            }
        }
        double listSum = 0;
        for (double f : listed.values()) {
            listSum += f;
        }
        double textPart = listed.isEmpty() ? 1 : 0.5;
        double[] share = new double[n];
        for (int i = 0; i < n; i++) {
            double inList = listed.getOrDefault(words.get(i), 0.0);
            share[i] = textPart * seen[i] / tokens + (1 - textPart) * inList / Math.max(listSum, 1e-9);
            seen[i] = inList > 0 ? Math.max(2, seen[i]) : seen[i];
        }
        return share;
    }
}
