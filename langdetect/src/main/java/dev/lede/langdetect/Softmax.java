package dev.lede.langdetect;

/**
 * Probabilities from logits, by the same arithmetic on every machine.
 *
 * <p>e<sup>x</sup> is e<sup>x/32</sup> squared five times, and that the first terms of the series: no more than
 * additions and multiplications, so that a compiler takes many classes at once. Five digits are right of all that shows in
 * an answer, and two of the least.
 */
final class Softmax {

    /** What is below this shows in no sum that contains a one. */
    private static final float LEAST = -24;

    private Softmax() {}

    /**
     * Replaces logits by e to the power of what they lack to the highest one.
     *
     * @param scale factor on the difference
     * @return the sum
     */
    static float exponentials(float[] logits, float max, float scale) {
        for (int c = 0; c < logits.length; c++) {
            float y = Math.max((logits[c] - max) * scale, LEAST) * (1 / 32f);
            float p = 1 + y * (1 / 5f) * (1 + y * (1 / 6f));
            p = 1 + y * (1 / 4f) * p;
            p = 1 + y * (1 / 3f) * p;
            p = 1 + y * (1 / 2f) * p;
            p = 1 + y * p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            logits[c] = p;
        }
        float sum = 0;
        for (float p : logits) {
            sum += p;
        }
        return sum;
    }
}
