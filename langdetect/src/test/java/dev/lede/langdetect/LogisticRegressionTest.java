package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    @Test
    void fit_drawnLabels_findsTheWeights() {
        double[] truth = {-1, 2, -0.5};
        Random random = new Random(5);
        List<float[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            float[] row = {1, (float) random.nextGaussian(), (float) random.nextGaussian()};
            double z = truth[0] + truth[1] * row[1] + truth[2] * row[2];
            rows.add(row);
            labels.add(random.nextDouble() < 1 / (1 + Math.exp(-z)));
        }
        double[] weights = LogisticRegression.fit(rows, labels);
        for (int i = 0; i < truth.length; i++) {
            assertThat(weights[i]).isCloseTo(truth[i], within(0.1));
        }
    }

    @Test
    void fit_uselessFeature_staysNearZero() {
        List<float[]> rows = List.of(new float[] {1, 0}, new float[] {1, 0}, new float[] {1, 0});
        assertThat(LogisticRegression.fit(rows, List.of(true, true, false))[1]).isZero();
    }
}
