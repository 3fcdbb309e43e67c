package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The official test of UAX #29, every line. */
class WordBreakTest {

    private static final String FILE = "/dev/lede/unicode/WordBreakTest-17.0.0.txt";
    private static final char BREAK = '÷';

    @Test
    void boundaries_officialCases_allAgree() throws IOException {
        List<String> cases = cases();
        assertThat(cases).hasSize(1944);
        for (String line : cases) {
            assertThat(Tokenizer.unicode().boundaries(text(line))).as(line).containsExactly(expected(line));
        }
    }

    /** The same cases behind each other, so that each is also met in the middle of a text and of a block. */
    @Test
    void boundaries_officialCasesBehindALine_allAgree() throws IOException {
        String before = "One two, three 4.5.\n".repeat(13);
        for (String line : cases()) {
            int[] actual = Tokenizer.unicode().boundaries(before + text(line));
            int[] expected = expected(line);
            for (int i = 0; i < expected.length; i++) {
                assertThat(actual[actual.length - expected.length + i] - before.length())
                        .as(line)
                        .isEqualTo(expected[i]);
            }
        }
    }

    private static List<String> cases() throws IOException {
        List<String> cases = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(WordBreakTest.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.indexOf(BREAK) == 0) {
                    cases.add(line.split("#", 2)[0].strip());
                }
            }
        }
        return cases;
    }

    private static String text(String line) {
        StringBuilder text = new StringBuilder();
        for (String item : line.split(" ", -1)) {
            if (item.length() > 1) {
                text.appendCodePoint(Integer.parseInt(item, 16));
            }
        }
        return text.toString();
    }

    private static int[] expected(String line) {
        List<Integer> offsets = new ArrayList<>();
        int at = 0;
        for (String item : line.split(" ", -1)) {
            if (item.length() > 1) {
                at += Character.charCount(Integer.parseInt(item, 16));
            } else if (item.charAt(0) == BREAK) {
                offsets.add(at);
            }
        }
        return offsets.stream().mapToInt(Integer::intValue).toArray();
    }
}
