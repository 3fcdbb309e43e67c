package dev.lede.stats.measure;

/** Arithmetic with the house rule for undefined values. */
final class Numbers {

    private static final double LN_2 = Math.log(2);

    private Numbers() {}

    static double log2(double x) {
        return Math.log(x) / LN_2;
    }

    /** The value, or NaN where a division by zero or a logarithm of zero made it infinite. */
    static double defined(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** {@code x log2 x}, which goes to 0 with x. */
    static double xLog2x(double x) {
        return x == 0 ? 0 : x * log2(x);
    }
}
