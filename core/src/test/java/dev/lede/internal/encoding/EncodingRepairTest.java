package dev.lede.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import dev.lede.normalize.Normalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingRepairTest {

    private static List<String> lines(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(EncodingRepairTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** UTF-8, read in a charset by mistake. */
    private static String misread(String text, Misreading charset) {
        Map<Integer, Character> shown = new HashMap<>();
        for (char c : charset.characters()) {
            shown.put(charset.toByte(c), c);
        }
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(b >= 0 ? Character.valueOf((char) b) : shown.get(b & 0xFF));
        }
        return out.toString();
    }

    private static String repair(String text) {
        return Normalizer.news().normalize(text).text();
    }

    private static String nfc(String text) {
        return Normalizer2.getNFCInstance().normalize(text);
    }

    @ParameterizedTest
    @EnumSource(Misreading.class)
    void repair_ofSentences_misreadOnceAndTwice(Misreading charset) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : lines("sentences.txt")) {
            String once = misread(line, charset);
            if (!repair(once).equals(nfc(line))) {
                wrong.add(once);
            }
            String twice = misread(once, charset);
            if (!repair(twice).equals(nfc(line))) {
                wrong.add(twice);
            }
        }
        // windows-1250 and ISO-8859-2 read some letters of each other; no sentence tells which was meant.
        boolean central = charset == Misreading.WINDOWS_1250 || charset == Misreading.ISO_8859_2;
        assertThat(wrong).hasSizeLessThanOrEqualTo(central ? 3 : 0);
    }

    @Test
    void repair_ofSingleWords_findsNearlyAll() throws IOException {
        Map<Misreading, List<String>> wrong = new EnumMap<>(Misreading.class);
        List<String> words = lines("words.txt");
        for (Misreading charset : Misreading.values()) {
            for (String word : words) {
                String text = misread(word, charset);
                if (!repair(text).equals(nfc(word))) {
                    wrong.computeIfAbsent(charset, c -> new ArrayList<>()).add(text);
                }
            }
        }
        assertThat(wrong.values()).allSatisfy(w -> assertThat(w).hasSizeLessThan(words.size() / 8));
    }

    @Test
    void repair_ofCleanText_thatLooksBroken_leavesIt() throws IOException {
        assertThat(lines("clean.txt"))
                .allSatisfy(line -> assertThat(repair(line)).isEqualTo(nfc(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "citt\u00C3  e perch\u00C3\u00A9|citt\u00E0 e perch\u00E9",
                "voil\u00C3 le travail|voil\u00E0 le travail",
                "5\u00C2 000 m|5\u00A0000 m",
                "\u00E2\u20AC\uFFFDciao\u00E2\u20AC\uFFFD|\uFFFDciao\uFFFD",
                "it\u00E2\u0080\u0099s|it\u2019s",
                "\u00D0\u0092\u00D1\u0082\u00D0\u00BE\u00D1\u0080\u00D0\u00BE\u00D0\u00B9 \u00D1\u0080\u00D0\u00B0\u00D0\u00B7 \u00D1\u0083\u00D0\u00B6\u00D0\u00B5 \u00D0\u00BD\u00D0\u00B5 \u00D0\u00BE\u00D1\u0088\u00D0\u00B8\u00D0\u00B1\u00D1\u0091\u00D1\u0082\u00D1\u0081\u00D1\u008F, \u00D0\u00BF\u00D0\u00BE\u00D0\u00B4\u00D0\u00B1\u00D0\u00B5\u00D1\u0080\u00D1\u0091\u00D1\u0082 \u00D0\u00BC\u00D1\u0083\u00D0\u00B6\u00D1\u0087\u00D0\u00B8\u00D0\u00BD\u00D1\u0083|Второй раз уже не ошибётся, подберёт мужчину",
                "caf\u00E9\u0092s|caf\u00E9\u2019s",
                "\u00ED\u00A0\u00BD\u00ED\u00B8\u0082|\uD83D\uDE02",
                "perch\u00C3\u00A9 \u221A\u00AE|perch\u00E9 \u00E8",
                "gi\u00E0 perch\u00C3\u00A9 per\u00F2 pi\u00F9|gi\u00E0 perch\u00E9 per\u00F2 pi\u00F9",
                "doesn\u00C3\u0192\u00C2\u00A2\u00C3\u00A2\u00E2\u20AC\u0161\u00C2\u00AC\u00C3\u00A2\u00E2\u20AC\u017E\u00C2\u00A2t|doesn\u2019t"
            })
    void repair_ofLossyAndMixedText(String text, String expected) {
        assertThat(repair(text)).isEqualTo(expected);
    }
}
