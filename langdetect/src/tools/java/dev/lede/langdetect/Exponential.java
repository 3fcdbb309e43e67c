package dev.lede.langdetect;

/** The exponential function for probabilities, by the same arithmetic on every machine and in a few nanoseconds. */
final class Exponential {

    /** Below this the result counts for nothing. */
    private static final float LEAST = -80;

    private static final float LOG2_E = 1.442695f;
    private static final float LN_2 = 0.6931472f;

    private Exponential() {}

    /** e to the power x ≤ 0, to seven digits, at least e<sup>-80</sup>: a whole power of two, and the first terms of the series. */
    static float of(float x) {
        float y = Math.max(x, LEAST) * LOG2_E;
        int whole = (int) (y - 1);
        float f = (y - whole) * LN_2;
        float p = 0.008333334f + f * 0.0013888889f;
        p = 0.041666668f + f * p;
        p = 0.16666667f + f * p;
        p = 0.5f + f * p;
        p = 1 + f * p;
        p = 1 + f * p;
        return p * Float.intBitsToFloat((127 + whole) << 23);
    }
}
