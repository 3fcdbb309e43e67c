package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that makes quadratic code visible: with any of these the test would not end. */
class NormalizerSafetyTest {

    private static final int LONG = 200_000;

    static List<Normalizer> presets() {
        return List.of(Normalizer.minimal(), Normalizer.news(), Normalizer.clean(), Normalizer.search());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "\u00C3",
                "\u00C3\u00A9",
                "\u00C3\u0192",
                "&amp;",
                "amp;",
                "&#",
                "\u0301",
                "\u0301\u0327",
                "\u001B[",
                "\"",
                "\r",
                "-",
                "\uD800",
                "\uDC00",
                "\u200D",
                "\u1100",
                "\u1161",
                "\u11A8",
                "\uFB01",
                "\u00E2\u20AC",
                "\u0420",
                "<",
                " ",
                "\uFDFA",
                "\u221A\u00A9",
                "\u0080",
                "\u00F0\u0178\u02DC\u20AC"
            })
    void normalize_ofOnePieceRepeated_ends(String piece) {
        String text = piece.repeat(LONG / piece.length());
        for (Normalizer normalizer : presets()) {
            NormalizedText t = normalizer.normalize(text);
            assertThat(t.text().length()).isLessThanOrEqualTo(20 * text.length());
        }
    }

    @Test
    void normalize_ofAlternatingMarks_agreesWithTheDefinition() {
        String text = "a" + "\u0301\u0327".repeat(100_000);
        String nfd = "a" + "\u0327".repeat(100_000) + "\u0301".repeat(100_000);
        assertThat(Normalizer.builder()
                        .form(NormalForm.NFD)
                        .build()
                        .normalize(text)
                        .text())
                .isEqualTo(nfd);
        assertThat(Normalizer.minimal().normalize(text).text())
                .isEqualTo(Normalizer2.getNFCInstance().normalize(nfd));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void normalize_ofAnyCodeUnit_endsAndIsStable(Normalizer normalizer) {
        List<String> unstable = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String once = normalizer.normalize("a" + (char) c + "b" + (char) c).text();
            if (!normalizer.normalize(once).text().equals(once)) {
                unstable.add(Integer.toHexString(c));
            }
        }
        assertThat(unstable).isEmpty();
    }
}
