package dev.lede.stats.measure;

import static dev.lede.stats.measure.Numbers.defined;
import static dev.lede.stats.measure.Numbers.xLog2x;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How varied the words of a text are. Immutable and thread-safe.
 *
 * <p>In formulas the text has n tokens of v types; {@code f_i} is the count of type i, {@code v_m} the number of types
 * that occur m times. All measures take time linear in the tokens. Measures up to {@link #herdanC} depend on the length of the text;
 * compare texts of equal length by them, and texts of any length by the others.
 *
 * <pre>{@code
 * LexicalDiversity.of(List.of("the", "cat", "saw", "the", "dog")).ttr(); // -> 0.8
 * }</pre>
 */
public final class LexicalDiversity {

    /** Where a segment of MTLD ends (McCarthy and Jarvis 2010). */
    private static final double MTLD_THRESHOLD = 0.72;

    private final int[] types;
    private final long[] counts;

    private LexicalDiversity(int[] types, long[] counts) {
        this.types = types;
        this.counts = counts;
    }

    /** The diversity of a text given as its tokens, which are compared as they are. */
    public static LexicalDiversity of(List<String> tokens) {
        Objects.requireNonNull(tokens, "tokens");
        Map<String, Integer> numbers = new HashMap<>();
        int[] types = tokens.stream()
                .mapToInt(token -> numbers.computeIfAbsent(token, t -> numbers.size()))
                .toArray();
        long[] counts = new long[numbers.size()];
        IntStream.of(types).forEach(type -> counts[type]++);
        return new LexicalDiversity(types, counts);
    }

    /** The number of tokens. */
    public int tokens() {
        return types.length;
    }

    /** The number of types. */
    public int types() {
        return counts.length;
    }

    /** Type-token ratio, {@code v/n}; 0 to 1. */
    public double ttr() {
        return defined((double) types() / tokens());
    }

    /** {@code v/sqrt(n)} (Guiraud 1954). */
    public double rootTtr() {
        return defined(types() / Math.sqrt(tokens()));
    }

    /** {@code v/sqrt(2n)} (Carroll 1964). */
    public double correctedTtr() {
        return defined(types() / Math.sqrt(2.0 * tokens()));
    }

    /** C, {@code ln v / ln n}; NaN for a single token (Herdan 1960). */
    public double herdanC() {
        return defined(Math.log(types()) / Math.log(tokens()));
    }

    /** {@code a^2 = (ln n - ln v) / (ln n)^2}; less is more varied (Maas 1972). */
    public double maas() {
        double logTokens = Math.log(tokens());
        return defined((logTokens - Math.log(types())) / (logTokens * logTokens));
    }

    /** {@code v_1/n}: tokens whose type occurs once. */
    public double hapaxRatio() {
        return defined((double) LongStream.of(counts).filter(f -> f == 1).count() / tokens());
    }

    /** K, {@code 1e4 (sum m^2 v_m - n) / n^2}; less is more varied (Yule 1944). */
    public double yuleK() {
        double squares = sum(f -> (double) f * f);
        return defined(1e4 * (squares - tokens()) / ((double) tokens() * tokens()));
    }

    /** D, {@code sum f_i (f_i - 1) / (n (n - 1))}: the chance that two tokens are alike (Simpson 1949). */
    public double simpsonD() {
        return defined(sum(f -> (double) f * (f - 1)) / ((double) tokens() * (tokens() - 1)));
    }

    /** {@code -sum (f_i/n) log2(f_i/n)}: bits per token (Shannon 1948). */
    public double entropy() {
        return tokens() == 0 ? Double.NaN : 0 - sum(f -> xLog2x((double) f / tokens()));
    }

    /**
     * The mean type-token ratio of all windows of {@code window} tokens; {@link #ttr} of a shorter text (Covington and
     * McFall 2010).
     *
     * @throws IllegalArgumentException if {@code window} is less than 1
     */
    public double mattr(int window) {
        checkWindow(window);
        if (tokens() < window) {
            return ttr();
        }
        int[] inside = new int[types()];
        int distinct = 0;
        double sum = 0;
        for (int i = 0; i < tokens(); i++) {
            distinct += inside[types[i]]++ == 0 ? 1 : 0;
            if (i >= window) {
                distinct -= --inside[types[i - window]] == 0 ? 1 : 0;
            }
            sum += i >= window - 1 ? distinct : 0;
        }
        return sum / window / (tokens() - window + 1);
    }

    /**
     * The mean type-token ratio of full segments of {@code window} tokens, the rest dropped; NaN without a full one
     * (Johnson 1944).
     *
     * @throws IllegalArgumentException if {@code window} is less than 1
     */
    public double msttr(int window) {
        checkWindow(window);
        int segments = tokens() / window;
        long distinct = 0;
        int[] seenIn = new int[types()];
        for (int i = 0; i < segments * window; i++) {
            int segment = i / window + 1;
            distinct += seenIn[types[i]] == segment ? 0 : 1;
            seenIn[types[i]] = segment;
        }
        return defined((double) distinct / window / segments);
    }

    private static void checkWindow(int window) {
        if (window < 1) {
            throw new IllegalArgumentException("window must be 1 or more, but is " + window);
        }
    }

    /** The mean of {@link #mtldForward} and {@link #mtldBackward} (McCarthy and Jarvis 2010). */
    public double mtld() {
        return (mtldForward() + mtldBackward()) / 2;
    }

    /**
     * The mean length of segments that keep a type-token ratio of 0.72 or more: n divided by the number of times the
     * ratio fell below, what is left at the end counting as {@code (1 - ttr) / (1 - 0.72)} of one. NaN where that is 0,
     * because all tokens differ.
     */
    public double mtldForward() {
        return mtld(types);
    }

    /** {@link #mtldForward} of the tokens in reverse. */
    public double mtldBackward() {
        return mtld(
                IntStream.range(0, tokens()).map(i -> types[tokens() - 1 - i]).toArray());
    }

    private double mtld(int[] order) {
        int[] seenIn = new int[types()];
        int segment = 1;
        int length = 0;
        int distinct = 0;
        for (int type : order) {
            length++;
            distinct += seenIn[type] == segment ? 0 : 1;
            seenIn[type] = segment;
            if ((double) distinct / length < MTLD_THRESHOLD) {
                segment++;
                length = 0;
                distinct = 0;
            }
        }
        double rest = length == 0 ? 0 : (1 - (double) distinct / length) / (1 - MTLD_THRESHOLD);
        return defined(tokens() / (segment - 1 + rest));
    }

    /**
     * The mean type-token ratio of all samples of {@code sample} tokens without replacement, 42 in the usual HD-D:
     * {@code sum over types (1 - C(n - f_i, sample) / C(n, sample)) / sample}; NaN for a shorter text (McCarthy and
     * Jarvis 2007).
     *
     * @throws IllegalArgumentException if {@code sample} is less than 1
     */
    public double hdd(int sample) {
        checkWindow(sample);
        if (tokens() < sample) {
            return Double.NaN;
        }
        return sum(f -> 1 - absent(f, sample)) / sample;
    }

    /** The chance that a type of f tokens is not in the sample. */
    private double absent(long f, int sample) {
        double chance = 1;
        for (int i = 0; i < sample; i++) {
            chance *= Math.max(0, tokens() - f - i) / (double) (tokens() - i);
        }
        return chance;
    }

    private double sum(java.util.function.LongToDoubleFunction term) {
        return LongStream.of(counts).mapToDouble(term).sum();
    }
}
