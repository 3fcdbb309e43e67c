package dev.lede.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static String show(ArticleReport report, int start, int end) {
        return new MarkedText(report)
                .pieces(new Span(start, end)).stream()
                        .map(piece -> piece.foreign() != null
                                ? "[" + piece.text() + "]"
                                : piece.term() != null ? "{" + piece.text() + "}" : piece.text())
                        .collect(Collectors.joining("|"));
    }

    @Test
    void pieces_coverTheStretch() {
        ArticleReport report = Samples.report("n", "the chief saw the museum", "chief", "museum");

        assertThat(show(report, 0, 24)).isEqualTo("the |[chief]| saw the |{museum}");
        assertThat(show(report, 6, 20)).isEqualTo("[ief]| saw the |{mu}");
        assertThat(show(report, 9, 14)).isEqualTo(" saw ");
        assertThat(show(report, 5, 5)).isEmpty();
    }

    @Test
    void pieces_overlap_foreignFirst() {
        ArticleReport report = Samples.report("n", "the chief officer", "chief", "chief officer");

        assertThat(show(report, 0, 17)).isEqualTo("the |[chief]| officer");
    }
}
