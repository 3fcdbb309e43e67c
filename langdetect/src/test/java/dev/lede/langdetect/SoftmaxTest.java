package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxTest {

    /** Lengths on both sides of what a compiler takes at once. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 16, 33, 78})
    void exponentials_randomLogits_fiveDigits(int n) {
        SplittableRandom random = new SplittableRandom(n);
        for (int round = 0; round < 1_000; round++) {
            float[] logits = new float[n];
            float max = Float.NEGATIVE_INFINITY;
            for (int c = 0; c < n; c++) {
                logits[c] = (float) random.nextDouble(-40, 10);
                max = Math.max(max, logits[c]);
            }
            float scale = (float) random.nextDouble(0.2, 2);
            float[] actual = logits.clone();
            double expectedSum = 0;

            float sum = Softmax.exponentials(actual, max, scale);

            for (int c = 0; c < n; c++) {
                double expected = Math.exp((double) (logits[c] - max) * scale);
                expectedSum += expected;
                assertThat((double) actual[c]).isCloseTo(expected, within(1e-10 + 1e-5 * expected));
            }
            assertThat((double) sum).isCloseTo(expectedSum, within(1e-5 * expectedSum));
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NEGATIVE_INFINITY, -1e30f, -100})
    void exponentials_farBelow_next0(float logit) {
        float[] values = {logit, 3};

        assertThat(Softmax.exponentials(values, 3, 1)).isEqualTo(1);
        assertThat(values[0]).isBetween(0f, 1e-10f);
        assertThat(values[1]).isEqualTo(1);
    }
}
