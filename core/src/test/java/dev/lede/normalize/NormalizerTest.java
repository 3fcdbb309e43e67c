package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

    /** Columns: preset or step, text, result; characters may be escaped. */
    @ParameterizedTest
    @CsvFileSource(resources = "steps.tsv", delimiter = '\t', quoteCharacter = '`')
    void normalize_caseOfTheTable(String name, String text, String expected) {
        assertThat(Presets.named(name).normalize(text.translateEscapes()).text())
                .isEqualTo(expected == null ? "" : expected.translateEscapes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plain text.",
                "Già più, però: «così», città’s",
                "Привет, мир",
                "日本語。",
                "\uD83D\uDE00",
                "R&D a < b"
            })
    void news_ofCleanText_isTheSameString(String text) {
        NormalizedText t = Normalizer.news().normalize(text);
        assertThat(t.text()).isSameAs(text);
        assertThat(t.map()).isSameAs(OffsetMap.identity());
        assertThat(t.changes()).isEmpty();
        assertThat(t.isChanged()).isFalse();
    }

    @Test
    void normalize_null_isNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Normalizer.news().normalize(null))
                .withMessage("text");
    }

    @Test
    void changes_sayStepPlaceAndText() {
        NormalizedText t = Normalizer.clean().normalize("l\u00E2\u20AC\u2122aria &amp; \uFB01ne");
        assertThat(t.text()).isEqualTo("l'aria & fine");
        assertThat(t.changes())
                .containsExactlyInAnyOrder(
                        new Change(NormalizationStep.ENTITIES, new Span(9, 14), "&amp;", "&"),
                        new Change(NormalizationStep.ENCODING, new Span(1, 4), "\u00E2\u20AC\u2122", "\u2019"),
                        new Change(NormalizationStep.LIGATURES, new Span(15, 16), "\uFB01", "fi"),
                        new Change(NormalizationStep.QUOTES, new Span(1, 4), "\u2019", "'"));
    }

    @Test
    void map_ofSeveralSteps_leadsToTheOriginal() {
        NormalizedText t = Normalizer.news().normalize("perch\u00C3\u0192\u00C2\u00A9 &amp;amp; oggi");
        assertThat(t.text()).isEqualTo("perch\u00E9 & oggi");
        assertThat(t.map().toOriginal(new Span(5, 6))).isEqualTo(new Span(5, 9));
        assertThat(t.map().toOriginal(new Span(7, 8))).isEqualTo(new Span(10, 19));
        assertThat(t.map().toOriginal(new Span(9, 13)).text(t.original())).isEqualTo("oggi");
    }

    @Test
    void builder_takesStepsAway() {
        Normalizer n = Normalizer.clean().toBuilder()
                .without(NormalizationStep.QUOTES, NormalizationStep.FORM)
                .build();
        assertThat(n.steps())
                .doesNotContain(NormalizationStep.QUOTES, NormalizationStep.FORM)
                .contains(NormalizationStep.WIDTH);
        assertThat(n.normalize("\u201Ce\u0301\u201D").isChanged()).isFalse();
        assertThat(Normalizer.clean().steps()).contains(NormalizationStep.QUOTES);
    }
}
