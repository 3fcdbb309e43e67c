package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.normalize.HiddenCharacter.Kind;
import dev.lede.text.Span;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "a\\u202Eb, BIDI_CONTROL, 1, 2",
        "a\\u2066b\\u2069, BIDI_CONTROL, 1, 2",
        "a\\u200Eb, BIDI_MARK, 1, 2",
        "a\\u200B\\u200Bb, ZERO_WIDTH, 1, 3",
        "a\\u200Db, ZERO_WIDTH, 1, 2",
        "\\uFEFFa, ZERO_WIDTH, 0, 1",
        "a\\u00ADb, SOFT_HYPHEN, 1, 2",
        "a\\uDB40\\uDC41b, TAG, 1, 3",
        "a\\u0007b, CONTROL, 1, 2",
        "a\\u0081b, CONTROL, 1, 2",
        "p\\u0430ypal, HOMOGLYPH, 0, 6",
        "M\\u043E\\u0441\\u043A\\u0432\\u0430, HOMOGLYPH, 0, 6",
        "a\\uE000b, PRIVATE_USE, 1, 2",
        "a\\u0378b, UNASSIGNED, 1, 2",
        "a\\uD800b, UNPAIRED_SURROGATE, 1, 2"
    })
    void find_ofOne(String escaped, Kind kind, int start, int end) {
        assertThat(HiddenCharacters.find(unescape(escaped)))
                .first()
                .isEqualTo(new HiddenCharacter(kind, new Span(start, end)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plain text,\twith\r\nbreaks.",
                "\\u0645\\u06CC\\u200C\\u062E\\u0648\\u0627\\u0647\\u0645",
                "\\u0915\\u094D\\u200D\\u0937",
                "\\uD83D\\uDC68\\u200D\\uD83D\\uDC69",
                "\\uD83C\\uDFF4\\uDB40\\uDC67\\uDB40\\uDC62\\uDB40\\uDC65\\uDB40\\uDC6E\\uDB40\\uDC67\\uDB40\\uDC7F",
                "\\u0394t = 5 \\u00B5m, \\u03C0r\\u00B2",
                "\\u041F\\u0440\\u0438\\u0432\\u0435\\u0442 \\u03B5\\u03BB",
                "\\u6771\\u4EAC\\u30BF\\u30EF\\u30FC\\u3067"
            })
    void find_nothing(String escaped) {
        assertThat(HiddenCharacters.find(unescape(escaped))).isEmpty();
    }

    @Test
    void find_inNormalizedText_isPlacedInTheOriginal() {
        NormalizedText t = Normalizer.news().normalize("&amp; a\u202Eb");
        assertThat(HiddenCharacters.find(t)).containsExactly(new HiddenCharacter(Kind.BIDI_CONTROL, new Span(7, 8)));
    }

    @Test
    void find_ofRandomText_isOrderedAndInside() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 500; round++) {
            String text = RandomText.pieces(random, random.nextInt(20));
            assertThat(HiddenCharacters.find(text))
                    .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()))
                    .allMatch(h -> h.span().end() <= text.length() && !h.span().isEmpty());
        }
    }

    private static String unescape(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            boolean isEscape = escaped.startsWith("\\u", i);
            text.append(isEscape ? (char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16) : escaped.charAt(i));
            i += isEscape ? 5 : 0;
        }
        return text.toString();
    }
}
