package dev.lede.stats.measure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Zipf's law fitted to the counts of a vocabulary: {@code count of rank r = C r^-s} (Zipf 1935). Immutable and
 * thread-safe.
 *
 * <p>The exponent s maximizes the likelihood of the counts under {@code p(r) = r^-s / sum_{k=1..v} k^-s}: a line
 * through log counts and log ranks, as often drawn, would give the many words of rank above a thousand all the weight
 * (Clauset, Shalizi and Newman 2009). {@code rSquared} is that of the log-log line, for comparison only.
 *
 * <pre>{@code
 * ZipfFit fit = ZipfFit.of(new long[] {60, 30, 20, 15, 12, 10});
 * fit.exponent(); // -> 1.0
 * }</pre>
 *
 * @param exponent s, near 1 for running text; NaN for fewer than two types
 * @param constant C: the expected count of rank 1
 * @param rSquared share of the variance of log counts that a line over log ranks explains
 */
public record ZipfFit(double exponent, double constant, double rSquared) implements Serializable {

    private static final double MOST = 20;

    /**
     * Fits counts given in any order. {@code O(v log v)}.
     *
     * @throws IllegalArgumentException if a count is less than 1
     */
    public static ZipfFit of(long[] counts) {
        double[] sorted = LongStream.of(Objects.requireNonNull(counts, "counts"))
                .asDoubleStream()
                .map(c -> -c)
                .sorted()
                .map(c -> -c)
                .toArray();
        if (sorted.length > 0 && sorted[sorted.length - 1] < 1) {
            throw new IllegalArgumentException("a count must be 1 or more, but is " + sorted[sorted.length - 1]);
        }
        if (sorted.length < 2) {
            return new ZipfFit(Double.NaN, Double.NaN, Double.NaN);
        }
        double[] logRanks = new double[sorted.length];
        Arrays.setAll(logRanks, i -> Math.log(i + 1.0));
        double exponent = exponent(sorted, logRanks);
        double total = Arrays.stream(sorted).sum();
        double harmonic =
                Arrays.stream(logRanks).map(r -> Math.exp(-exponent * r)).sum();
        double rSquared = LineFit.of(
                        logRanks, Arrays.stream(sorted).map(Math::log).toArray())
                .rSquared();
        return new ZipfFit(exponent, total / harmonic, rSquared);
    }

    /** Where the expected log rank equals the observed one; it falls with s, so by bisection. */
    private static double exponent(double[] counts, double[] logRanks) {
        double observed = 0;
        double total = 0;
        for (int i = 0; i < counts.length; i++) {
            observed += counts[i] * logRanks[i];
            total += counts[i];
        }
        double low = 0;
        double high = MOST;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (expectedLogRank(middle, logRanks) > observed / total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double expectedLogRank(double exponent, double[] logRanks) {
        double weights = 0;
        double sum = 0;
        for (double logRank : logRanks) {
            double weight = Math.exp(-exponent * logRank);
            weights += weight;
            sum += weight * logRank;
        }
        return sum / weights;
    }
}
