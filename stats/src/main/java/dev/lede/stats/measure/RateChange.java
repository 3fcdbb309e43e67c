package dev.lede.stats.measure;

import dev.lede.internal.stats.Special;
import java.io.Serializable;

/**
 * How the rate of a term changed from one period to the next, with bounds. Immutable and thread-safe.
 *
 * <p>Given the occurrences of both periods together, those of the later one are binomial; the exact bounds for their
 * share (Clopper and Pearson 1934) become bounds for the ratio of the rates (Przyborowski and Wilenski 1940). They hold
 * for any counts, zero included, and are never too narrow.
 *
 * <pre>{@code
 * RateChange change = RateChange.of(10, 50_000, 30, 50_000, 0.95);
 * change.ratio(); // -> 3.0
 * change.lower(); // -> 1.43
 * change.percent(); // -> 200.0
 * }</pre>
 *
 * @param ratio rate after / rate before; NaN where the term was absent before
 * @param lower lower bound of the ratio
 * @param upper upper bound of the ratio, infinite where the term was absent before
 * @param p two-sided p-value of no change: twice the smaller exact tail, at most 1
 */
public record RateChange(double ratio, double lower, double upper, double p) implements Serializable {

    /**
     * Compares two periods.
     *
     * @param before occurrences in the earlier period, of {@code beforeTokens}
     * @param after occurrences in the later period, of {@code afterTokens}
     * @param confidence the chance that the bounds hold the true ratio, such as 0.95
     * @return all NaN where the term occurs in neither period
     * @throws IllegalArgumentException if a count is negative, a period has no tokens or the confidence is not in (0, 1)
     */
    public static RateChange of(long before, long beforeTokens, long after, long afterTokens, double confidence) {
        if (before < 0 || after < 0 || beforeTokens < 1 || afterTokens < 1) {
            throw new IllegalArgumentException("counts must not be negative and periods not empty, but are " + before
                    + " of " + beforeTokens + " and " + after + " of " + afterTokens);
        }
        checkConfidence(confidence);
        if (before + after == 0) {
            return new RateChange(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double scale = (double) beforeTokens / afterTokens;
        double tail = (1 - confidence) / 2;
        double low = after == 0 ? 0 : Special.betaQuantile(tail, (double) after, before + 1.0);
        double high = before == 0 ? 1 : Special.betaQuantile(1 - tail, after + 1.0, (double) before);
        double share = (double) afterTokens / ((double) beforeTokens + afterTokens);
        return new RateChange(
                Numbers.defined((double) after / before * scale),
                low / (1 - low) * scale,
                high / (1 - high) * scale,
                p(before, after, share));
    }

    static void checkConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be more than 0 and less than 1, but is " + confidence);
        }
    }

    private static double p(long before, long after, double share) {
        double atLeast = after == 0 ? 1 : Special.beta(share, (double) after, before + 1.0);
        double atMost = before == 0 ? 1 : Special.beta(1 - share, (double) before, after + 1.0);
        return Math.min(1, 2 * Math.min(atLeast, atMost));
    }

    /** The change in percent, {@code 100 (ratio - 1)}; NaN where the ratio is. */
    public double percent() {
        return 100 * (ratio - 1);
    }
}
