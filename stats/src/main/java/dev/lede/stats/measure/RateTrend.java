package dev.lede.stats.measure;

import dev.lede.internal.stats.Special;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * The growth of a term's rate over many periods, with bounds. Immutable and thread-safe.
 *
 * <p>A Poisson regression with the tokens of each period as exposure, {@code ln rate_t = a + growth t} for t = 0, 1, …
 * (McCullagh and Nelder 1989, 6.3), fitted by Newton's method. News comes in bursts, so variances are multiplied by
 * Pearson's {@code chi2/(periods - 2)} where that exceeds 1 (quasi-Poisson).
 *
 * <pre>{@code
 * long[] counts = {5, 8, 11, 17};
 * long[] tokens = {10_000, 10_000, 10_000, 10_000};
 * RateTrend trend = RateTrend.of(counts, tokens, 0.95);
 * Math.exp(trend.growth()); // -> 1.49
 * }</pre>
 *
 * @param growth change of the logarithm of the rate per period; {@code exp(growth)} is the factor
 * @param lower lower bound of the growth
 * @param upper upper bound of the growth
 * @param p two-sided normal p-value of no growth
 */
public record RateTrend(double growth, double lower, double upper, double p) implements Serializable {

    private static final RateTrend UNDEFINED = new RateTrend(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /**
     * Fits the occurrences of a term in periods of equal length.
     *
     * @param counts its occurrences in each period
     * @param tokens all tokens of each period
     * @param confidence the chance that the bounds hold the true growth, such as 0.95
     * @return all NaN for fewer than three periods, or where the term occurs in fewer than two of them
     * @throws IllegalArgumentException if the arrays differ in length, a count is negative or a period empty
     */
    public static RateTrend of(long[] counts, long[] tokens, double confidence) {
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(tokens, "tokens");
        RateChange.checkConfidence(confidence);
        if (counts.length != tokens.length) {
            throw new IllegalArgumentException(counts.length + " counts, but " + tokens.length + " periods");
        }
        for (int t = 0; t < counts.length; t++) {
            if (counts[t] < 0 || tokens[t] < 1) {
                throw new IllegalArgumentException("counts must not be negative and periods not empty, but period " + t
                        + " has " + counts[t] + " of " + tokens[t]);
            }
        }
        boolean fit =
                counts.length > 2 && LongStream.of(counts).filter(c -> c > 0).count() > 1;
        return fit ? fit(counts, tokens, confidence) : UNDEFINED;
    }

    private static RateTrend fit(long[] counts, long[] tokens, double confidence) {
        double growth = 0;
        Moments moments = Moments.of(counts, tokens, growth);
        for (int i = 0; i < 100; i++) {
            double step = moments.score / moments.information;
            growth += Math.max(-1, Math.min(1, step));
            moments = Moments.of(counts, tokens, growth);
            if (Math.abs(step) < 1e-14) {
                break;
            }
        }
        double error = Math.sqrt(Math.max(1, moments.chi2 / (counts.length - 2)) / moments.information);
        double reach = Special.normalQuantileTwoSided(1 - confidence) * error;
        return new RateTrend(growth, growth - reach, growth + reach, Special.normalTwoSided(growth / error));
    }

    /** What the counts say about a growth, the level being the best for it. */
    private record Moments(double score, double information, double chi2) {

        static Moments of(long[] counts, long[] tokens, double growth) {
            int n = counts.length;
            double middle = (n - 1) / 2.0;
            double[] shape = new double[n];
            double shapes = 0;
            double all = 0;
            double mean = 0;
            for (int t = 0; t < n; t++) {
                shape[t] = tokens[t] * Math.exp(growth * (t - middle));
                shapes += shape[t];
                mean += shape[t] * t;
                all += counts[t];
            }
            mean /= shapes;
            double score = 0;
            double information = 0;
            double chi2 = 0;
            for (int t = 0; t < n; t++) {
                double expected = all * shape[t] / shapes;
                score += (counts[t] - expected) * (t - mean);
                information += expected * (t - mean) * (t - mean);
                chi2 += (counts[t] - expected) * (counts[t] - expected) / expected;
            }
            return new Moments(score, information, chi2);
        }
    }
}
