package dev.lede.stats.measure;

import static dev.lede.stats.measure.Numbers.defined;
import static dev.lede.stats.measure.Numbers.log2;
import static dev.lede.stats.measure.Numbers.xLog2x;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How evenly a term is spread over the parts of a corpus. Immutable and thread-safe.
 *
 * <p>In formulas there are n parts of {@code l_i} tokens with {@code v_i} occurrences; {@code f = sum v_i},
 * {@code s_i = l_i / sum l}, {@code p_i = v_i / l_i}. Each measure takes time linear in the parts. A term that does
 * not occur has no dispersion: all measures but the range are NaN; so are those of {@code p_i} when a part is empty.
 *
 * <pre>{@code
 * Dispersion.of(new long[] {9, 10, 10, 10, 11}, new long[] {1, 2, 3, 4, 5}).griesDp(); // -> 0.18
 * }</pre>
 */
public final class Dispersion {

    private final long[] sizes;
    private final long[] counts;
    private final double size;
    private final double count;

    private Dispersion(long[] sizes, long[] counts) {
        this.sizes = sizes;
        this.counts = counts;
        size = LongStream.of(sizes).sum();
        count = LongStream.of(counts).sum();
    }

    /**
     * The dispersion of a term.
     *
     * @param sizes the tokens of each part
     * @param counts the occurrences of the term in each part
     * @throws IllegalArgumentException if the arrays differ in length, or a count is negative or above its part
     */
    public static Dispersion of(long[] sizes, long[] counts) {
        Objects.requireNonNull(sizes, "sizes");
        Objects.requireNonNull(counts, "counts");
        if (sizes.length != counts.length) {
            throw new IllegalArgumentException(sizes.length + " sizes, but " + counts.length + " counts");
        }
        for (int i = 0; i < sizes.length; i++) {
            if (counts[i] < 0 || counts[i] > sizes[i]) {
                throw new IllegalArgumentException("counts must be 0 to the size of their part, but part " + i + " has "
                        + counts[i] + " of " + sizes[i]);
            }
        }
        return new Dispersion(sizes.clone(), counts.clone());
    }

    /** The number of parts with the term. */
    public int range() {
        return (int) LongStream.of(counts).filter(v -> v > 0).count();
    }

    /** {@code range / n}; 0 to 1. */
    public double rangeShare() {
        return defined((double) range() / counts.length);
    }

    /** DP, {@code 0.5 sum |v_i/f - s_i|}; 0 (even) to nearly 1 (Gries 2008). */
    public double griesDp() {
        return defined(0.5 * sum(i -> Math.abs(counts[i] / count - sizes[i] / size)));
    }

    /** DPnorm, {@code DP / (1 - min s_i)}; 0 to 1 (Lijffijt and Gries 2012). */
    public double griesDpNorm() {
        double least = LongStream.of(sizes).min().orElse(0) / size;
        return defined(griesDp() / (1 - least));
    }

    /** D on relative frequencies, so that parts may differ in size: {@code 1 - V(p)/sqrt(n-1)}; 0 to 1 (even). */
    public double juillandD() {
        return juilland(
                IntStream.range(0, counts.length).mapToDouble(this::relative).toArray());
    }

    /** D on counts, as first stated, for equal parts: V = population standard deviation / mean (Juilland 1964). */
    public double juillandDOfCounts() {
        return juilland(LongStream.of(counts).asDoubleStream().toArray());
    }

    private static double juilland(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double variance = 0;
        for (double value : values) {
            variance += (value - mean) * (value - mean) / values.length;
        }
        return defined(1 - Math.sqrt(variance) / mean / Math.sqrt(values.length - 1.0));
    }

    /** D2, {@code -sum q_i log2 q_i / log2 n, q_i = p_i / sum p}; 0 to 1 (even) (Carroll 1970). */
    public double carrollD2() {
        double all = sum(this::relative);
        return defined(-sum(i -> xLog2x(relative(i) / all)) / log2(counts.length) + 0.0);
    }

    /** S, {@code (sum sqrt(s_i v_i))^2 / f}; 0 to 1 (even) (Rosengren 1971). */
    public double rosengrenS() {
        double root = sum(i -> Math.sqrt(sizes[i] / size * counts[i]));
        return defined(root * root / count);
    }

    /** {@code sum (v_i/f) log2((v_i/f)/s_i)}: bits of divergence, 0 (even) and more (Gries 2021). */
    public double kullbackLeibler() {
        return defined(sum(i -> counts[i] == 0 ? 0 : counts[i] / count * log2(counts[i] / count / (sizes[i] / size))));
    }

    /** {@code log2(n / range)}: bits, 0 (in all parts) and more. */
    public double idf() {
        return defined(log2((double) counts.length / range()));
    }

    private double relative(int part) {
        return (double) counts[part] / sizes[part];
    }

    private double sum(java.util.function.IntToDoubleFunction term) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += term.applyAsDouble(i);
        }
        return sum;
    }
}
