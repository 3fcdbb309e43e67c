package dev.lede.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceInvariantsTest {

    private static final String[] PIECES = {
        "a",
        "The",
        "Dr",
        "etc",
        "z.B",
        "J",
        "1",
        "22",
        "XIV",
        "été",
        "Он",
        "και",
        "这",
        "です",
        "नमस्ते",
        ".",
        ". ",
        "! ",
        "? ",
        "… ",
        "...",
        ". . . ",
        "。",
        "।",
        "։",
        ": ",
        "; ",
        ", ",
        "\"",
        "“",
        "”",
        "«",
        "»",
        "„",
        "'",
        "(",
        ")",
        "[3]",
        "《",
        "》",
        " ",
        "  ",
        "\u00a0",
        "\t",
        "\n",
        "\r\n",
        "\n\n",
        "\u2028",
        "\u2029",
        "\u0085",
        "- ",
        "– ",
        "• ",
        "1) ",
        "a. ",
        "\ud800",
        "\udc00",
        "\ud83d\ude00",
        "\0",
        "\u0301",
        "\u200b",
        "\ufeff",
        "www.a.b/C.D",
        "a@b.Co",
        "#x",
        "\ud804\udc47"
    };

    private static final String[] LANGUAGES = {"und", "en", "de", "el", "hy", "ja", "fr", "fi", "zh-Hant", "no", "qaa"};

    static List<SentenceSplitter> splitters() {
        List<SentenceSplitter> splitters = new ArrayList<>(List.of(SentenceSplitter.unicode()));
        for (String language : LANGUAGES) {
            splitters.add(SentenceSplitter.news(Language.of(language)));
        }
        for (LineBreaks lineBreaks : LineBreaks.values()) {
            splitters.add(SentenceSplitter.builder()
                    .lineBreaks(lineBreaks)
                    .colons(ColonEnds.ALWAYS)
                    .semicolons(ColonEnds.NEVER)
                    .keepQuotes(true)
                    .listItems(false)
                    .build());
        }
        return splitters;
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(40); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("splitters")
    void split_randomText_coversEverythingButSpace_withoutOverlap(SentenceSplitter splitter) {
        Random random = new Random(6);
        for (int i = 0; i < 1_000; i++) {
            String text = random(random);
            int at = 0;
            for (Span span : splitter.split(text)) {
                assertThat(span.start()).isGreaterThanOrEqualTo(at);
                assertThat(span.isEmpty()).isFalse();
                assertBlank(text, at, span.start());
                assertThat(UCharacter.isUWhiteSpace(text.charAt(span.start()))).isFalse();
                assertThat(UCharacter.isUWhiteSpace(text.charAt(span.end() - 1)))
                        .isFalse();
                assertOnCodePoint(text, span.start());
                at = span.end();
            }
            assertBlank(text, at, text.length());
        }
    }

    private static void assertBlank(String text, int from, int to) {
        assertThat(text.substring(from, to).chars().allMatch(UCharacter::isUWhiteSpace))
                .isTrue();
    }

    private static void assertOnCodePoint(String text, int at) {
        boolean within =
                at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
        assertThat(within).isFalse();
    }

    @ParameterizedTest
    @MethodSource("splitters")
    void surfaces_randomText_agree(SentenceSplitter splitter) {
        Random random = new Random(7);
        SentenceCursor cursor = splitter.cursor();
        for (int i = 0; i < 200; i++) {
            String text = random(random);
            List<Span> spans = splitter.split(java.nio.CharBuffer.wrap(text));
            List<Span> walked = new ArrayList<>();
            cursor.reset(text);
            while (cursor.next()) {
                walked.add(new Span(cursor.start(), cursor.end()));
            }
            assertThat(cursor.next()).isFalse();
            assertThat(walked).isEqualTo(spans);
            assertThat(splitter.stream(text)).isEqualTo(spans);
            List<Span> read = splitter.stream(new StringReader(text))
                    .map(s ->
                            new Span((int) s.start(), (int) s.start() + s.text().length()))
                    .toList();
            assertThat(read).as("%s", text).isEqualTo(spans);
        }
    }

    /** Found by a fuzzer: what begins a paragraph looked at the blank line before it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2026\uFF76\uFF9E\r\n.\u041E\u043D\u221A\u00A9\u0085_",
                "\u0085\uD83D\uDE00\u0081z.Bz.Bz.Bz.Bz.Bz.B\u2026\uFF76\uFF9E\u041E\u043D\u00C3\u00A9\u0085_"
            })
    void split_paragraph_asAtStartOfText(String text) {
        SentenceSplitter splitter = SentenceSplitter.news(Language.of("en"));
        List<Span> alone = splitter.split(text);
        List<Span> behind = splitter.split("_\n\n" + text);
        assertThat(behind.subList(1, behind.size()))
                .extracting(span -> new Span(span.start() - 3, span.end() - 3))
                .isEqualTo(alone);
    }

    @Test
    void stream_longTextOfManyParagraphs_agreesWithSplit() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(8);
        while (text.length() < 300_000) {
            text.append("The rain fell on Mr. Hale. It did not stop for ")
                    .append(random.nextInt(99))
                    .append(" days. ");
            if (random.nextInt(20) == 0) {
                text.append("\n\n");
            }
        }
        SentenceSplitter splitter = SentenceSplitter.news(Language.of("en"));
        List<String> expected =
                splitter.split(text).stream().map(span -> span.text(text)).toList();
        assertThat(splitter.stream(new StringReader(text.toString()))
                        .map(ReadSentence::text)
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void stream_oneHugeParagraph_losesNothing() {
        String text = "It rained all day. ".repeat(120_000);
        assertThat(SentenceSplitter.news(Language.of("en")).stream(new StringReader(text))
                        .count())
                .isEqualTo(120_000);
    }

    /** Far above what linear time needs, far below what quadratic time takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "\"", "A. ", "(1) ", "a", "1. ", "• ", "“", ". ", "\n", "\n ", "a\n", " ", "The ", "a: ", ". . ",
                "1) ", "a\r", ".\"", "...)", "[1]", "《.", "A", "\u0301", ".\n", "!?", "。", "x.X", "z. B. "
            })
    void split_aMillionUnitsOfOneThing_takesLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        for (SentenceSplitter splitter :
                List.of(SentenceSplitter.unicode(), SentenceSplitter.news(Language.of("en")))) {
            SentenceCursor cursor = splitter.cursor();
            Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
                cursor.reset(text);
                int end = 0;
                while (cursor.next()) {
                    end = cursor.end();
                }
                assertThat(end).isLessThanOrEqualTo(text.length());
            });
        }
    }
}
