package dev.lede.stats.measure;

import static dev.lede.stats.measure.Numbers.defined;
import static dev.lede.stats.measure.Numbers.log2;

import java.util.Objects;

/**
 * Weights of a term in a document of a collection. Stateless and thread-safe.
 *
 * <p>In formulas {@code tf} is the count in the document, {@code df} the number of documents with the term, {@code n}
 * the number of documents, {@code cf} the count in all documents. Undefined values are NaN.
 *
 * <pre>{@code
 * double weight = Weighting.tfLog(3) * Weighting.idfPlain(2, 100); // -> 8.21
 * }</pre>
 */
public final class Weighting {

    private Weighting() {}

    /** {@code 1 + ln tf}, 0 where the term does not occur (Salton and Buckley 1988). */
    public static double tfLog(long tf) {
        return tf == 0 ? 0 : 1 + Math.log((double) tf);
    }

    /** {@code 0.5 + 0.5 tf/max}, max the highest tf in the document; 0.5 to 1 (Salton and Buckley 1988). */
    public static double tfAugmented(long tf, long max) {
        return defined(0.5 + 0.5 * tf / max);
    }

    /** {@code tf/length}; 0 to 1. */
    public static double tfRelative(long tf, long length) {
        return defined((double) tf / length);
    }

    /** {@code ln(n/df)}; 0 and more (Sparck Jones 1972). */
    public static double idfPlain(long df, long n) {
        return defined(Math.log((double) n / df));
    }

    /** {@code ln((1+n)/(1+df)) + 1}, defined for df = 0; the default of scikit-learn. */
    public static double idfSmooth(long df, long n) {
        return Math.log((1.0 + n) / (1.0 + df)) + 1;
    }

    /** {@code ln(n/df) + 1}. */
    public static double idfPlus1(long df, long n) {
        return idfPlain(df, n) + 1;
    }

    /** {@code ln((n-df)/df)}, negative for terms in most documents; NaN where df = n (Croft and Harper 1979). */
    public static double idfProbabilistic(long df, long n) {
        return defined(Math.log((double) (n - df) / df));
    }

    /** {@code ln(1 + (n-df+.5)/(df+.5))}, never negative; as Lucene has it. */
    public static double idfBm25(long df, long n) {
        return Math.log1p((n - df + .5) / (df + .5));
    }

    /** {@code -log2(df/n) + log2(1 - exp(-cf/n))}: above what chance spreads (residual IDF; Church and Gale 1995). */
    public static double residualIdf(long cf, long df, long n) {
        return defined(-log2((double) df / n) + log2(-Math.expm1(-(double) cf / n)));
    }

    /**
     * {@code idfBm25 tf (k1+1) / (tf + k1 (1 - b + b length/average))} (Robertson et al. 1994), with the usual
     * {@code k1 = 1.2, b = 0.75}; Lucene 8 and later leave out the constant factor {@code k1 + 1}.
     *
     * @param length tokens of the document
     * @param average mean tokens of a document
     */
    public static double bm25(long tf, long df, long n, long length, double average) {
        return bm25(tf, df, n, length, average, 1.2, 0.75);
    }

    /**
     * {@link #bm25(long, long, long, long, double)} with other constants.
     *
     * @throws IllegalArgumentException if {@code k1} is negative or {@code b} outside [0, 1]
     */
    public static double bm25(long tf, long df, long n, long length, double average, double k1, double b) {
        if (!(k1 >= 0) || !(b >= 0 && b <= 1)) {
            throw new IllegalArgumentException("k1 must be 0 or more and b 0 to 1, but are " + k1 + " and " + b);
        }
        double norm = k1 * (1 - b + b * length / average);
        return tf == 0 ? 0 : defined(idfBm25(df, n) * tf * (k1 + 1) / (tf + norm));
    }

    /** The weights of one document divided by their Euclidean length; all NaN if every weight is 0. */
    public static double[] normalized(double[] weights) {
        Objects.requireNonNull(weights, "weights");
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        double[] result = weights.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] /= Math.sqrt(squares);
        }
        return result;
    }
}
