package dev.lede.examples.report.chart;

import static dev.lede.examples.report.chart.Drawings.elements;
import static dev.lede.examples.report.chart.Drawings.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BarChartTest {

    @Test
    void draw_lengthsAreProportional() {
        Element svg = Drawings.parse(BarChart.draw("t", List.of(Bar.of("a", 8), Bar.of("b", 2), Bar.of("c", 0))));
        List<Element> bars = elements(svg, "rect", "bar");

        assertThat(bars).hasSize(3);
        assertThat(number(bars.get(0), "width")).isCloseTo(4 * number(bars.get(1), "width"), within(0.3));
        assertThat(number(bars.get(2), "width")).isZero();
    }

    @Test
    void draw_negativeValues_growToTheLeftOfTheSameLine() {
        Element svg = Drawings.parse(BarChart.draw("t", List.of(Bar.of("a", 3), Bar.of("b", -1))));
        Element right = elements(svg, "rect", "bar").get(0);
        Element left = elements(svg, "rect", "minus").get(0);

        assertThat(number(left, "x") + number(left, "width")).isCloseTo(number(right, "x"), within(0.2));
    }

    @Test
    void draw_everythingStaysInside() {
        Element svg =
                Drawings.parse(BarChart.draw("t", List.of(Bar.of("a", 1e9), Bar.of("b", -1e9), Bar.of("c", 1e-9))));

        for (Element bar : elements(svg, "rect", "bar")) {
            assertThat(number(bar, "x")).isNotNegative();
            assertThat(number(bar, "x") + number(bar, "width")).isLessThanOrEqualTo(Chart.WIDTH);
        }
    }

    @Test
    void draw_longLabel_cutWithItsWholeInTheTip() {
        String label = "語".repeat(40);
        Element svg = Drawings.parse(BarChart.draw("t", List.of(Bar.of(label, 1))));

        assertThat(elements(svg, "text", "label").get(0).getTextContent())
                .endsWith("…")
                .hasSizeLessThan(12);
        assertThat(elements(svg, "rect", "bar").get(0).getTextContent()).contains(label);
    }

    @Test
    void draw_markupInLabel_staysText() {
        String label = "<script>alert('&')</script>";
        Element svg = Drawings.parse(BarChart.draw("<b>", List.of(Bar.of(label, 1))));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(elements(svg, "rect", "bar").get(0).getTextContent()).startsWith(label);
    }

    @Test
    void draw_noBars_isADrawing() {
        assertThat(Drawings.parse(BarChart.draw("t", List.of())).getTagName()).isEqualTo("svg");
    }

    @Test
    void bar_notFinite_namesTheValue() {
        assertThatThrownBy(() -> Bar.of("a", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }
}
