package dev.lede.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnicodeSentencesTest {

    /** One or two characters of every Sentence_Break value. */
    private static final String[] PIECES = {
        "a",
        "ß",
        "B",
        "Ǆ",
        "ა",
        "漢",
        "1",
        "٣",
        ".",
        "․",
        "!",
        "?",
        "。",
        "\"",
        "(",
        ")",
        "»",
        " ",
        "\u3000",
        "\t",
        "\n",
        "\r",
        "\u2029",
        "\u0085",
        "\u0308",
        "\u200d",
        "\u00ad",
        "\u200e",
        ",",
        ":",
        "-",
        "、",
        "$",
        "\ud83d\ude00",
        "\ud801\udc00",
        "\ud801\udc28",
        "\ud800",
        "\udc00",
        "\ud804\udc47",
        "\0"
    };

    @Test
    void next_officialCases_allRight() throws IOException {
        String file;
        try (InputStream in = getClass().getResourceAsStream("SentenceBreakTest-17.0.0.txt")) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> cases = file.lines().filter(line -> line.startsWith("÷")).toList();
        assertThat(cases).hasSize(512);
        assertThat(cases).allSatisfy(UnicodeSentencesTest::check);
    }

    private static void check(String line) {
        StringBuilder text = new StringBuilder();
        List<Integer> expected = new ArrayList<>();
        for (String field : line.trim().split("\\s+", -1)) {
            switch (field) {
                case "÷" -> expected.add(text.length());
                case "×" -> {}
                default -> text.appendCodePoint(Integer.parseInt(field, 16));
            }
        }
        assertThat(boundaries(text.toString())).as(line).isEqualTo(expected);
    }

    @Test
    void next_randomText_agreesWithIcu() {
        Random random = new Random(17);
        BreakIterator icu = BreakIterator.getSentenceInstance(ULocale.ROOT);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(16); n >= 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            icu.setText(text.toString());
            List<Integer> expected = new ArrayList<>();
            for (int b = icu.first(); b != BreakIterator.DONE; b = icu.next()) {
                expected.add(b);
            }
            assertThat(boundaries(text.toString())).as("%s", text).isEqualTo(expected);
        }
    }

    private static List<Integer> boundaries(String text) {
        SentenceEngine engine = new UnicodeSentences();
        engine.reset(text.toCharArray(), text.length());
        List<Integer> offsets = new ArrayList<>(List.of(0));
        int at = 0;
        while (at < text.length()) {
            at = engine.next();
            offsets.add(at);
        }
        return offsets;
    }
}
