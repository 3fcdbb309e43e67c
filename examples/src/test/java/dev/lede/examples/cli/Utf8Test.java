package dev.lede.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    /** The examples of the Unicode Standard, tables 3-8 to 3-11, and what stands at the edges; ? is U+FFFD. */
    @ParameterizedTest
    @CsvSource({
        "61, a",
        "c3a9, é",
        "e282ac, €",
        "f09f9880, 😀",
        "c0af, ??",
        "e080bf, ???",
        "f08182, ???",
        "eda080, ???",
        "edbfbf41, ???A",
        "f4919293, ????",
        "ff41, ?A",
        "8042, ?B",
        "e180e2f09192f1bf41, ????A",
        "e2, ?",
        "f09f98, ?",
        "c3, ?",
        "c3c3a9, ?é",
    })
    void decode_illFormed_replacesMaximalParts(String hex, String expected) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(Utf8.decode(bytes, bytes.length)).isEqualTo(expected.replace('?', '\uFFFD'));
    }

    @Test
    void decode_randomCodePoints_equalsString() {
        Random random = new Random(29);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                int codePoint = random.nextInt(1 << (7 + 2 * random.nextInt(8)));
                text.appendCodePoint(
                        codePoint > 0x10FFFF || Character.getType(codePoint) == Character.SURROGATE ? 'x' : codePoint);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

            assertThat(Utf8.decode(bytes, bytes.length)).isEqualTo(text.toString());
        }
    }

    @Test
    void decode_ignoresBytesAfterLength() {
        assertThat(Utf8.decode(new byte[] {'a', 'b', (byte) 0xFF}, 1)).isEqualTo("a");
    }
}
