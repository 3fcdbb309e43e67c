package dev.lede.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {

    private static final List<String> TEXTS = List.of(
            "Il chief ha visto il museo.\nUn museo nuovo.",
            "漢字".repeat(100) + "museo",
            "a".repeat(300) + " museo chief",
            "e" + "\u0301".repeat(5000),
            "👩‍🚀".repeat(60),
            "ไทย".repeat(60),
            "مرحبا ".repeat(40),
            "",
            "\uD800\u0000\u001B[31mred\u202E\u0085\u009B");

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void format_noLineIsWiderThanTheTerminal(int width) {
        for (String text : TEXTS) {
            String out = new TerminalReport(width, false).format(Samples.report("n", text + " ", "chief", "museo"));

            assertThat(out.lines())
                    .allSatisfy(line -> assertThat(Glyphs.width(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void format_narrowTerminal_losesNoNumber() {
        String out = new TerminalReport(40, false).format(Samples.report("n", TEXTS.get(0), "chief", "museo"));

        assertThat(out.replaceAll("\\s+", " "))
                .containsPattern("characters · \\d+ words · \\d+ sentences? · \\d+ different words ");
    }

    @Test
    void format_withoutColour_noEscapeAndForeignWordsInBrackets() {
        String out = new TerminalReport(80, false).format(Samples.report("n", TEXTS.get(0), "chief", "museo"));

        assertThat(out).doesNotContain("\u001B").contains("Il [chief en] ha visto il museo.", "98.0 %", "Italian (it)");
    }

    @Test
    void format_withColour_sameTextOnceTheColoursAreTakenOut() {
        ArticleReport report = Samples.report("n", "Il museo è nuovo.\nUn museo.", "chief", "museo");
        String plain = new TerminalReport(80, false).format(report);
        String colour = new TerminalReport(80, true).format(report);

        assertThat(colour).contains("\u001B[0;1mmuseo\u001B[0m");
        assertThat(colour.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void format_controlsOfTheText_cannotReachTheTerminal() {
        String out =
                new TerminalReport(80, false).format(Samples.report("n\u001B]0;x\u0007", TEXTS.get(8), "chief", "red"));

        assertThat(out.codePoints().filter(c -> (c < 32 && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x202E))
                .isEmpty();
        assertThat(out).contains("‹U+001B›", "‹U+202E›", "‹U+D800›");
    }

    @Test
    void format_manySentences_shownInPart() {
        String out = new TerminalReport(80, false).format(Samples.report("n", "uno due\n".repeat(1000), "x", "y"));

        assertThat(out).contains("… and 800 more");
    }

    @Test
    void constructor_narrow_namesTheWidth() {
        assertThatThrownBy(() -> new TerminalReport(39, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("39");
    }
}
