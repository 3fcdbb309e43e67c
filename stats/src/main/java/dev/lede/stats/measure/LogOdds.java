package dev.lede.stats.measure;

import dev.lede.internal.stats.Special;
import java.io.Serializable;

/**
 * Weighted log-odds ratio of a word in two corpora with a Dirichlet prior ("fightin' words"; Monroe, Colaresi and Quinn
 * 2008). Immutable and thread-safe.
 *
 * <pre>{@code
 * LogOdds ferry = LogOdds.of(20, 1_000, 10, 1_000, 0.5, 500);
 * ferry.z(); // -> 1.78
 * }</pre>
 *
 * @param delta difference of the log-odds, positive where the first corpus has more
 * @param variance its estimated variance
 */
public record LogOdds(double delta, double variance) implements Serializable {

    /**
     * The log-odds of a word.
     *
     * <p>{@code delta = ln((y1+alpha)/(n1+alpha0-y1-alpha)) - ln((y2+alpha)/(n2+alpha0-y2-alpha))} and
     * {@code variance = 1/(y1+alpha) + 1/(y2+alpha)}; NaN where the word is all there is.
     *
     * @param y1 its count in the first corpus
     * @param n1 all tokens of the first corpus
     * @param y2 its count in the second corpus
     * @param n2 all tokens of the second corpus
     * @param alpha prior count of the word, more than 0
     * @param alpha0 sum of the prior counts of all words
     * @throws IllegalArgumentException if {@code alpha} is not more than 0 or {@code alpha0} is less than it
     */
    public static LogOdds of(long y1, long n1, long y2, long n2, double alpha, double alpha0) {
        if (!(alpha > 0) || !(alpha0 >= alpha)) {
            throw new IllegalArgumentException(
                    "priors must be 0 < alpha <= alpha0, but are " + alpha + " and " + alpha0);
        }
        double delta = logOdds(y1 + alpha, n1 + alpha0) - logOdds(y2 + alpha, n2 + alpha0);
        return new LogOdds(Numbers.defined(delta), 1 / (y1 + alpha) + 1 / (y2 + alpha));
    }

    private static double logOdds(double count, double all) {
        return Math.log(count / (all - count));
    }

    /** {@code delta / sqrt(variance)}, the score by which words are ranked; beyond 1.96 is notable. */
    public double z() {
        return delta / Math.sqrt(variance);
    }

    /** The two-sided normal p-value of {@link #z}. */
    public double p() {
        return Special.normalTwoSided(z());
    }
}
