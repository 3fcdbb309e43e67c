package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.testing.FuzzText;

class OffsetMapFuzzTest {

    /** The laws are checked on every span of the text, so it must be short. */
    @FuzzTest
    void normalize_anyText_keepsTheLawsOfMapsAndSettlesAtOnce(FuzzedDataProvider data) {
        Normalizer normalizer = FuzzedNormalizer.of(data);
        Normalizer other = FuzzedNormalizer.of(data);
        NormalizedText first = normalizer.normalize(FuzzText.of(data, 24));
        MapLaws.check(first);
        NormalizedText again = normalizer.normalize(first.text());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.map()).isSameAs(OffsetMap.identity());
        assertThat(first.changes().isEmpty()).isEqualTo(!first.isChanged());
        NormalizedText next = other.normalize(first.text());
        OffsetMap both = first.map().andThen(next.map());
        MapLaws.check(both, first.original().length(), next.text().length());
    }
}
