package dev.lede.examples.report.chart;

import static dev.lede.examples.report.chart.Drawings.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class HistogramTest {

    private static int counted(Element svg) {
        return elements(svg, "rect", "bar").stream()
                .mapToInt(bar -> Integer.parseInt(bar.getTextContent().replaceAll(".*: ", "")))
                .sum();
    }

    @Test
    void draw_everyValueIsCountedOnce() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            int bound = 1 + random.nextInt(1000);
            List<Integer> values =
                    random.ints(random.nextInt(200), 0, bound).boxed().toList();

            Element svg = Drawings.parse(Histogram.draw("t", "words", values));

            assertThat(counted(svg)).isEqualTo(values.size());
            assertThat(elements(svg, "rect", "bar").size()).isBetween(1, 14);
        }
    }

    @Test
    void draw_knownValues_fallIntoTheirBins() {
        Element svg = Drawings.parse(Histogram.draw("t", "words", List.of(0, 1, 1, 3)));

        assertThat(elements(svg, "rect", "bar"))
                .extracting(Element::getTextContent)
                .containsExactly("0: 1", "1: 2", "2: 0", "3: 1");
    }

    @Test
    void draw_negative_namesTheValue() {
        assertThatThrownBy(() -> Histogram.draw("t", "words", List.of(1, -7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-7");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "4, 4, 1", "5, 6, 2", "9, 10, 5", "100, 100, 50", "0.3, 0.3, 0.1", "401, 600, 200"})
    void scale_holdsTheGreatestInRoundSteps(double max, double expected, double step) {
        Scale scale = Scale.to(max, 4);

        assertThat(scale.max()).isCloseTo(expected, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(scale.step()).isCloseTo(step, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(scale.ticks()).hasSizeLessThanOrEqualTo(5);
    }
}
