package dev.lede.stats.measure;

import java.io.Serializable;

/**
 * A 2x2 table of observed counts. Immutable and thread-safe.
 *
 * <p>Of two words, the first row holds the places where the first stands, the first column those where the second
 * stands. In formulas {@code r1, r2} are the sums of the rows, {@code c1, c2} those of the columns, {@code n} that of
 * all cells and {@code eij = ri cj / n} the counts expected if the two had nothing to do with each other.
 *
 * <pre>{@code
 * double g2 = AssociationMeasure.G2.of(new ContingencyTable(8, 15_820, 4_667, 14_287_181)); // -> 1.325
 * }</pre>
 *
 * @param o11 both
 * @param o12 the first only
 * @param o21 the second only
 * @param o22 neither
 */
public record ContingencyTable(long o11, long o12, long o21, long o22) implements Serializable {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public ContingencyTable {
        if (o11 < 0 || o12 < 0 || o21 < 0 || o22 < 0) {
            throw new IllegalArgumentException(
                    "counts must not be negative, but are " + o11 + ", " + o12 + " / " + o21 + ", " + o22);
        }
    }

    /**
     * The table of two words from how often both, the first and the second occur among {@code n}.
     *
     * @throws IllegalArgumentException if no table has these sums
     */
    public static ContingencyTable ofMargins(long both, long first, long second, long n) {
        return new ContingencyTable(both, first - both, second - both, n - first - second + both);
    }

    /** {@code o11 + o12}. */
    public long r1() {
        return o11 + o12;
    }

    /** {@code o21 + o22}. */
    public long r2() {
        return o21 + o22;
    }

    /** {@code o11 + o21}. */
    public long c1() {
        return o11 + o21;
    }

    /** {@code o12 + o22}. */
    public long c2() {
        return o12 + o22;
    }

    /** The sum of all cells. */
    public long n() {
        return r1() + r2();
    }

    /** {@code e11 = r1 c1 / n}; NaN for an empty table. */
    public double expected() {
        return expected(r1(), c1());
    }

    double expected(long row, long column) {
        return (double) row * column / n();
    }

    /** {@code o11 o22 - o12 o21}. */
    double determinant() {
        return (double) o11 * o22 - (double) o12 * o21;
    }

    /** {@code r1 r2 c1 c2}. */
    double marginProduct() {
        return (double) r1() * r2() * c1() * c2();
    }
}
