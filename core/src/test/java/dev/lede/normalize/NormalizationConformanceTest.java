package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.ibm.icu.text.Normalizer2;
import dev.lede.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official test of UAX #15; the file has its licence at the head. */
class NormalizationConformanceTest {

    private static final Map<NormalForm, Normalizer> FORMS = Map.of(
            NormalForm.NFC, form(NormalForm.NFC),
            NormalForm.NFD, form(NormalForm.NFD),
            NormalForm.NFKC, form(NormalForm.NFKC),
            NormalForm.NFKD, form(NormalForm.NFKD));

    private static final Normalizer CASEFOLD = form(NormalForm.NFKC_CASEFOLD);

    private static Normalizer form(NormalForm form) {
        return Normalizer.builder().form(form).build();
    }

    private static String normalize(NormalForm form, String text) {
        NormalizedText t = FORMS.get(form).normalize(text);
        MapLaws.check(t);
        return t.text();
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        NormalizationConformanceTest.class.getResourceAsStream("NormalizationTest-17.0.0.txt.gz")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isEmpty() && !l.startsWith("#") && !l.startsWith("@"))
                    .toList();
        }
    }

    private static String decode(String points) {
        StringBuilder s = new StringBuilder();
        for (String point : points.split(" ", -1)) {
            s.appendCodePoint(Integer.parseInt(point, 16));
        }
        return s.toString();
    }

    @Test
    void forms_ofAllCases() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSize(20034);
        for (String line : lines) {
            String[] columns = line.split(";", -1);
            String[] c = new String[5];
            for (int i = 0; i < 5; i++) {
                c[i] = decode(columns[i]);
            }
            for (int i = 0; i < 5; i++) {
                assertThat(normalize(NormalForm.NFC, c[i])).as(line).isEqualTo(i < 3 ? c[1] : c[3]);
                assertThat(normalize(NormalForm.NFD, c[i])).as(line).isEqualTo(i < 3 ? c[2] : c[4]);
                assertThat(normalize(NormalForm.NFKC, c[i])).as(line).isEqualTo(c[3]);
                assertThat(normalize(NormalForm.NFKD, c[i])).as(line).isEqualTo(c[4]);
            }
        }
    }

    /** Every code point alone is in the official file; here each stands in runs, of which some are even and some odd. */
    @Test
    void nfc_ofOneCodePointOverAndOver_agreesWithIcu() {
        Normalizer2 icu = Normalizer2.getNFCInstance();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!icu.isInert(c) && !isHangulSyllable(c)) {
                for (int times : new int[] {2, 33, 70, 101}) {
                    String text = "x" + Character.toString(c).repeat(times) + "y";
                    NormalizedText t = FORMS.get(NormalForm.NFC).normalize(text);
                    if (!t.text().equals(icu.normalize(text))) {
                        fail("U+%04X %d times", c, times);
                    }
                }
            }
        }
    }

    /** Each two compose; the offsets are those of the pairs. */
    @ParameterizedTest
    @ValueSource(ints = {0x113C2, 0x1611E, 0x16D67})
    void nfc_ofAStarterThatComposesWithItself_mapsPairByPair(int c) {
        String text = "x" + Character.toString(c).repeat(71) + "y";
        NormalizedText t = FORMS.get(NormalForm.NFC).normalize(text);
        MapLaws.check(t);
        assertThat(t.map().toOriginal(new Span(3, 5))).isEqualTo(new Span(5, 9));
    }

    private static boolean isHangulSyllable(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    @Test
    void forms_ofCodePointsNotListed_areUnchanged() throws IOException {
        BitSet listed = new BitSet();
        for (String line : lines()) {
            String first = line.substring(0, line.indexOf(';'));
            if (first.indexOf(' ') < 0) {
                listed.set(Integer.parseInt(first, 16));
            }
        }
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            // Part 1 lists every code point that any form changes.
            if (!listed.get(c) && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                String text = Character.toString(c);
                for (NormalForm form : FORMS.keySet()) {
                    assertThat(FORMS.get(form).normalize(text).text())
                            .as("%x", c)
                            .isSameAs(text);
                }
            }
        }
    }

    @Test
    void forms_ofRandomText_agreeWithIcu() {
        SplittableRandom random = new SplittableRandom(15);
        for (int round = 0; round < 4000; round++) {
            String text = RandomText.marks(random, random.nextInt(1, round % 10 == 0 ? 300 : 12));
            assertAgrees(NormalForm.NFC, text, Normalizer2.getNFCInstance());
            assertAgrees(NormalForm.NFD, text, Normalizer2.getNFDInstance());
            assertAgrees(NormalForm.NFKC, text, Normalizer2.getNFKCInstance());
            assertAgrees(NormalForm.NFKD, text, Normalizer2.getNFKDInstance());
            assertThat(CASEFOLD.normalize(text).text())
                    .isEqualTo(Normalizer2.getNFKCCasefoldInstance().normalize(text));
        }
    }

    /** Runs of one character are treated at once. */
    @Test
    void forms_ofRepeatedCodePoints_agreeWithIcu() {
        Map<NormalForm, Normalizer2> icu = Map.of(
                NormalForm.NFC, Normalizer2.getNFCInstance(),
                NormalForm.NFD, Normalizer2.getNFDInstance(),
                NormalForm.NFKC, Normalizer2.getNFKCInstance(),
                NormalForm.NFKD, Normalizer2.getNFKDInstance());
        icu.forEach((form, oracle) -> {
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                boolean isSyllable = c > 0xAC02 && c < 0xD7A3;
                if (!oracle.isInert(c) && !isSyllable) {
                    String unit = Character.toString(c);
                    for (String text :
                            List.of(unit.repeat(4), "e" + unit.repeat(3) + "\u0323", unit + unit + "\u1161")) {
                        assertThat(normalize(form, text)).as("%x", c).isEqualTo(oracle.normalize(text));
                    }
                }
            }
        });
    }

    private static void assertAgrees(NormalForm form, String text, Normalizer2 icu) {
        assertThat(FORMS.get(form).normalize(text).text()).isEqualTo(icu.normalize(text));
    }
}
