package dev.lede.langdetect;

/** The exponential function for probabilities, by the same arithmetic on every machine and in a few nanoseconds. */
final class Exponential {

    /** Below this the result counts for nothing. */
    private static final float LEAST = -80;

    /** Terms of the series for e to a power below one, from the second last. */
    private static final float[] SERIES = {0.008333334f, 0.041666668f, 0.16666667f, 0.5f, 1, 1};

    private static final float LAST_TERM = 0.0013888889f;
    private static final float LOG2_E = 1.442695f;
    private static final float LN_2 = 0.6931472f;

    private Exponential() {}

    /** e to the power x ≤ 0, to seven digits. */
    static float of(float x) {
        if (x < LEAST) {
            return 0;
        }
        float y = x * LOG2_E;
        int whole = (int) (y - 1);
        float f = (y - whole) * LN_2;
        float p = LAST_TERM;
        for (float term : SERIES) {
            p = term + f * p;
        }
        return p * Float.intBitsToFloat((127 + whole) << 23);
    }
}
