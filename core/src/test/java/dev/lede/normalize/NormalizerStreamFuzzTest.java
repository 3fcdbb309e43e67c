package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.FuzzText;
import java.io.IOException;
import java.io.StringReader;

class NormalizerStreamFuzzTest {

    @FuzzTest
    void normalize_ofAStream_isThatOfTheWhole(FuzzedDataProvider data) throws IOException {
        Normalizer normalizer = FuzzedNormalizer.of(data);
        String text = FuzzText.repeated(data, 40_000) + FuzzText.of(data, 300) + FuzzText.repeated(data, 20_000);
        StringBuilder out = new StringBuilder();
        normalizer.normalize(new StringReader(text), out);
        NormalizedText whole = normalizer.normalize(text);
        assertThat(out).hasToString(whole.text());
        int at = 0;
        int from = 0;
        for (OffsetMap.Run run : whole.runs()) {
            assertThat(run.normalized().start()).isEqualTo(at);
            assertThat(run.original().start()).isEqualTo(from);
            at = run.normalized().end();
            from = run.original().end();
        }
        assertThat(at).isEqualTo(whole.text().length());
        assertThat(from).isEqualTo(text.length());
    }
}
