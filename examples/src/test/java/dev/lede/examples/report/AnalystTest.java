package dev.lede.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.text.Language;
import dev.lede.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalystTest {

    private final Analyst analyst = new Analyst(10);

    @ParameterizedTest
    @CsvSource({"ferry.it.txt, it", "library.en.txt, en", "orchard.de.txt, de", "observatory.ru.txt, ru"})
    void analyse_sample_knowsTheLanguageAndNamesTerms(String name, String language) {
        ArticleReport report = analyst.analyse(name, Samples.article(name));

        assertThat(report.detection().language()).isEqualTo(Language.of(language));
        assertThat(report.detection().probability()).isGreaterThan(0.9);
        assertThat(report.terms()).hasSize(10);
        assertThat(report.sentences()).hasSizeBetween(12, 30);
        assertThat(report.sentenceWords()).hasSameSizeAs(report.sentences()).allMatch(words -> words > 0);
    }

    @Test
    void analyse_repairedText_spansAreOfTheOriginal() {
        String text = "Il museo &egrave; nuovo.\nIl mu\u00ADseo è grande e il museo è bello.";

        ArticleReport report = analyst.analyse("n", text);

        assertThat(report.repairs()).isNotEmpty();
        assertThat(report.repairs().get(0).before()).isEqualTo("&egrave;");
        assertThat(report.repairs().get(0).after()).isEqualTo("è");
        assertThat(report.sentences().get(0)).isEqualTo(new Span(0, text.indexOf('\n')));
        assertThat(report.terms().stream().flatMap(term -> term.places().stream()))
                .allSatisfy(place -> assertThat(place.text(text)).isNotBlank());
    }

    @Test
    void analyse_book_countedToTheEndButReadInPart() {
        String text = "Il museo &egrave; nuovo e bello. ".repeat(15_000);

        ArticleReport report = analyst.analyse("n", text);

        assertThat(report.words()).isEqualTo(6 * 15_000);
        assertThat(report.numberOfSentences()).isBetween(14_999L, 15_001L);
        assertThat(report.sentenceWords()).hasSameSizeAs(report.sentences()).containsOnly(6);
        assertThat(report.sentences().get(report.sentences().size() - 1).end()).isEqualTo(report.read());
        assertThat(report.counts().count("museo")).isEqualTo(15_000);
        assertThat(report.read()).isBetween(24_900, 25_000);
        assertThat(text.substring(0, report.read())).endsWith("bello.");
        assertThat(report.terms().get(0).places()).allMatch(place -> place.end() <= report.read());
    }

    @Test
    void analyse_nothing_saysNothing() {
        ArticleReport report = analyst.analyse("n", "");

        assertThat(report.detection().language()).isEqualTo(Language.UND);
        assertThat(report.sentences()).isEmpty();
        assertThat(report.terms()).isEmpty();
        assertThat(report.measures()).isEmpty();
    }

    @Test
    void constructor_negative_namesTheNumber() {
        assertThatThrownBy(() -> new Analyst(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
