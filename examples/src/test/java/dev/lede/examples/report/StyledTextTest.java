package dev.lede.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledTextTest {

    private static List<String> wrap(String text, int width) {
        return new StyledText()
                .append(text).wrap(width).stream().map(StyledTextTest::plain).toList();
    }

    private static String plain(StyledText text) {
        StringBuilder out = new StringBuilder();
        text.write(out, false);
        return out.toString();
    }

    @Test
    void wrap_breaksBetweenWords() {
        assertThat(wrap("the quick brown fox", 10)).containsExactly("the quick", "brown fox");
        assertThat(wrap("the quick brown fox", 9)).containsExactly("the quick", "brown fox");
        assertThat(wrap("", 9)).containsExactly("");
    }

    @Test
    void wrap_longWord_cutWhereTheLineEnds() {
        assertThat(wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
    }

    @Test
    void wrap_wideCharacters_countTwice() {
        assertThat(wrap("漢字漢字漢", 5)).containsExactly("漢字", "漢字", "漢");
    }

    @Test
    void truncate_keepsTheWidth() {
        StyledText cut = new StyledText().append("漢字漢字").truncate(6);

        assertThat(plain(cut)).isEqualTo("漢字…");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "漢字, 4", "é, 1", "e\u0301, 1", "👩‍🚀, 2", "👍🏽, 2", "ｱ, 1", "Ａ, 2", "한국, 4", "\u200B, 0"})
    void width_followsEastAsianWidth(String text, int width) {
        assertThat(Glyphs.width(text)).isEqualTo(width);
    }
}
