package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.testing.FuzzText;
import java.io.IOException;
import java.io.StringReader;

class NormalizerStreamFuzzTest {

    /** Lengths from which a text may be cut: at a line break, at a blank, anywhere. Plain words on the way cost little. */
    private static final int[] CUTS = {8 * 1024, 32 * 1024, 128 * 1024};

    @FuzzTest
    void normalize_ofAStream_isThatOfTheWhole(FuzzedDataProvider data) throws IOException {
        Normalizer normalizer = FuzzedNormalizer.of(data);
        int cut = data.consumeInt(0, 31);
        String text = FuzzText.of(data, 100)
                + plain(CUTS[cut == 0 ? 2 : cut < 4 ? 1 : 0] - data.consumeInt(0, 400))
                + FuzzText.of(data, 400)
                + data.pickValue(new String[] {"", " ", "\n", "a\nb", "a b", "&"})
                + FuzzText.of(data, 200);
        StringBuilder out = new StringBuilder();
        normalizer.normalize(new StringReader(text), out);
        NormalizedText whole = normalizer.normalize(text);
        assertThat(out).hasToString(whole.text());
        assertRuns(whole);
    }

    private static String plain(int length) {
        return "river".repeat(length / 5);
    }

    private static void assertRuns(NormalizedText whole) {
        int at = 0;
        int from = 0;
        for (OffsetMap.Run run : whole.runs()) {
            assertThat(run.normalized().start()).isEqualTo(at);
            assertThat(run.original().start()).isEqualTo(from);
            at = run.normalized().end();
            from = run.original().end();
        }
        assertThat(at).isEqualTo(whole.text().length());
        assertThat(from).isEqualTo(whole.original().length());
    }
}
