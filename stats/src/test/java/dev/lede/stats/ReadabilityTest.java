package dev.lede.stats;

import static dev.lede.stats.Golden.longOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.lede.text.Language;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void formulas_everyGoldenValue() {
        Map<String, ToDoubleFunction<Readability>> formulas = Map.of(
                "gulpease", Readability::gulpease,
                "flesch_reading_ease", Readability::fleschReadingEase,
                "flesch_kincaid_grade", Readability::fleschKincaidGrade,
                "gunning_fog", Readability::gunningFog,
                "smog", Readability::smog,
                "ari", Readability::ari,
                "coleman_liau", Readability::colemanLiau,
                "lix", Readability::lix,
                "rix", Readability::rix,
                "flesch_vacca", Readability::fleschVacca);
        assertThat(Golden.cases("readability.json"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(golden -> {
                    Readability readability = Readability.of(new TextSize(
                            longOf(golden, "w"),
                            longOf(golden, "s"),
                            longOf(golden, "l"),
                            longOf(golden, "y"),
                            longOf(golden, "p"),
                            longOf(golden, "g")));
                    Golden.object(golden.get("expected")).forEach((name, value) -> assertThat(
                                    formulas.get(name).applyAsDouble(readability))
                            .as(name)
                            .isCloseTo(Golden.number(value), within(1e-9)));
                });
    }

    @Test
    void readingEase_byLanguage() {
        Readability readability = Readability.of(new TextSize(100, 5, 450, 150, 12, 20));
        assertThat(ease(readability, "en")).isEqualTo(readability.fleschReadingEase());
        assertThat(ease(readability, "it")).isCloseTo(101, within(1e-9));
        assertThat(ease(readability, "de-AT")).isCloseTo(72.25, within(1e-9));
        assertThat(ease(readability, "es")).isCloseTo(96.44, within(1e-9));
        assertThat(ease(readability, "fr")).isCloseTo(76.3, within(1e-9));
        assertThat(ease(readability, "nl")).isCloseTo(72.74, within(1e-9));
        assertThat(ease(readability, "pt")).isCloseTo(101.635, within(1e-9));
        assertThat(ease(readability, "ru")).isCloseTo(90.685, within(1e-9));
        assertThat(ease(readability, "ja")).isNaN();
    }

    private static double ease(Readability readability, String language) {
        return readability.readingEase(Language.of(language));
    }

    @Test
    void size_ofAText() {
        TextSize size = TextSize.of("The council met on 5 May. Nobody answered!", Language.of("en"));
        assertThat(size).isEqualTo(new TextSize(8, 2, 33, 12, 1, 2));
    }

    @Test
    void ofNothing_isUndefined() {
        Readability nothing = Readability.of("... \ud800 !", Language.UND);
        assertThat(nothing.size()).isEqualTo(new TextSize(0, 0, 0, 0, 0, 0));
        assertThat(nothing.gulpease()).isNaN();
        assertThat(nothing.fleschReadingEase()).isNaN();
        assertThat(nothing.lix()).isNaN();
        assertThat(nothing.smog()).isNaN();
    }

    @Test
    void size_negativeCountIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextSize(0, -1, 0, 0, 0, 0))
                .withMessageContaining("-1");
    }
}
