package dev.lede.stats.measure;

import dev.lede.internal.stats.Special;
import java.io.Serializable;

/**
 * The counts of one term in two corpora. Immutable and thread-safe.
 *
 * <p>In formulas {@code f1 = a/n1, f2 = b/n2} are its relative frequencies and {@code e1 = n1 (a+b)/(n1+n2)},
 * {@code e2 = n2 (a+b)/(n1+n2)} the counts expected if both corpora used it alike.
 *
 * <pre>{@code
 * FrequencyPair ferry = new FrequencyPair(20, 1_000, 10, 1_000);
 * ferry.direction(); // -> 1
 * ferry.p(); // -> 0.065
 * }</pre>
 *
 * @param a its count in the target corpus
 * @param n1 all tokens of the target corpus
 * @param b its count in the reference corpus
 * @param n2 all tokens of the reference corpus
 */
public record FrequencyPair(long a, long n1, long b, long n2) implements Serializable {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative or larger than its corpus
     */
    public FrequencyPair {
        if (a < 0 || b < 0 || a > n1 || b > n2) {
            throw new IllegalArgumentException("counts must be 0 to the size of their corpus, but are " + a + " of "
                    + n1 + " and " + b + " of " + n2);
        }
    }

    /** {@code a/n1}; NaN for an empty corpus. */
    public double f1() {
        return (double) a / n1;
    }

    /** {@code b/n2}; NaN for an empty corpus. */
    public double f2() {
        return (double) b / n2;
    }

    /** 1 if the term is used more in the target, -1 if less, 0 if alike or if a corpus is empty. */
    public int direction() {
        return f1() > f2() ? 1 : f1() < f2() ? -1 : 0;
    }

    /** The p-value of {@link KeynessMeasure#G2_TWO_CELL}: chi-square, one degree of freedom. */
    public double p() {
        return Special.chiSquareTail(KeynessMeasure.G2_TWO_CELL.of(this));
    }

    /** The table with a row per corpus: this term, all other tokens. */
    public ContingencyTable table() {
        return new ContingencyTable(a, n1 - a, b, n2 - b);
    }

    double expected(long size) {
        return (double) size * (a + b) / ((double) n1 + n2);
    }
}
