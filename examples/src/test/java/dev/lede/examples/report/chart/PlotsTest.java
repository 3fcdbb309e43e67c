package dev.lede.examples.report.chart;

import static dev.lede.examples.report.chart.Drawings.elements;
import static dev.lede.examples.report.chart.Drawings.number;
import static dev.lede.examples.report.chart.Drawings.starts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PlotsTest {

    @Test
    void rankPlot_countsOfZipf_lieOnTheIdealLine() {
        List<Long> counts = List.of(1000L, 500L, 250L, 100L, 10L, 1L);
        Element svg = Drawings.parse(RankPlot.draw("t", counts));
        Element line = elements(svg, "line", "ideal").get(0);

        assertThat(starts(elements(svg, "path", "dot").get(0)))
                .hasSize(counts.size())
                .isSorted();
        assertThat(number(line, "y1")).isLessThan(number(line, "y2"));
    }

    @Test
    void rankPlot_manyRanks_drawsNoMoreDotsThanCanBeSeen() {
        List<Long> counts = LongStream.rangeClosed(1, 100_000)
                .map(rank -> 1 + 100_000 / rank)
                .boxed()
                .toList();
        Element svg = Drawings.parse(RankPlot.draw("t", counts));

        assertThat(starts(elements(svg, "path", "dot").get(0)).size()).isBetween(100, 401);
    }

    @Test
    void rankPlot_oneWordOnce_isADrawing() {
        assertThat(Drawings.parse(RankPlot.draw("t", List.of(1L))).getTagName()).isEqualTo("svg");
        assertThat(Drawings.parse(RankPlot.draw("t", List.of())).getTagName()).isEqualTo("svg");
    }

    @Test
    void barcode_strokesStandWhereTermsDo() {
        Element svg = Drawings.parse(Barcode.draw("t", List.of(new Barcode.Row("a", List.of(0.0, 0.5, 1.0)))));
        List<Double> strokes = starts(elements(svg, "path", "stroke").get(0));
        Element track = elements(svg, "rect", "track").get(0);

        assertThat(strokes).hasSize(3);
        assertThat(strokes.get(1) - strokes.get(0)).isEqualTo(strokes.get(2) - strokes.get(1));
        assertThat(strokes.get(2)).isLessThan(number(track, "x") + number(track, "width"));
    }

    @Test
    void markup_unsafeCharacters_becomeTheirNames() {
        assertThat(new Markup().text("a\u0000\u202E\uD800\u200Db\r\n<").toString())
                .isEqualTo("a‹U+0000›‹U+202E›‹U+D800›\u200Db&#13;\n&lt;");
    }

    @Test
    void labels_fit_keepsCharactersWhole() {
        assertThat(Labels.fit("e\u0301e\u0301e\u0301e\u0301", 3)).isEqualTo("e\u0301e\u0301…");
        assertThat(Labels.fit("abc", 3)).isEqualTo("abc");
        assertThat(Labels.fit("abcd", 3)).isEqualTo("ab…");
        assertThat(Labels.fit("漢字漢字", 5)).isEqualTo("漢字…");
        assertThat(Labels.fit("", 3)).isEmpty();
    }
}
