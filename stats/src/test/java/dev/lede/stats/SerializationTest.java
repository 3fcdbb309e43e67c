package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.stats.context.MinHash;
import dev.lede.stats.measure.FrequencyPair;
import dev.lede.testing.Copies;
import dev.lede.text.Language;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerializationTest {

    private static final Language EN = Language.of("en");
    private static final String TEXT =
            "The old bridge over the river is closed. The city will mend the old bridge by May, "
                    + "says the mayor of the city; the river may rise before.";

    @Test
    void extractor_standard_comesBackAsTheSameInstance() throws Exception {
        KeywordExtractor standard = KeywordExtractor.standard();
        assertThat(Copies.java(standard)).isSameAs(standard);
        assertThat(Copies.kryo(standard)).isSameAs(standard);
        assertThat(Copies.bytes(standard)).hasSizeLessThan(1024);
    }

    @Test
    void extractor_overCounts_copyAnswersTheSame() throws Exception {
        TermCounts archive = RandomTexts.of(5, 80).stream().collect(TermCounts.collector());
        TermCounter more = TermCounter.create();
        more.merge(archive);
        for (int i = 0; i < 1000; i++) {
            more.add("bridge Bridge mayor");
        }
        KeywordExtractor extractor = KeywordExtractor.over(more.counts());
        List<ScoredTerm> expected = extractor.extract(TEXT, EN, 10);
        assertThat(expected).isNotEqualTo(KeywordExtractor.standard().extract(TEXT, EN, 10));
        assertThat(Copies.java(extractor).extract(TEXT, EN, 10)).isEqualTo(expected);
        assertThat(Copies.kryo(extractor).extract(TEXT, EN, 10)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "no", "zh-Hant", "und", "xx"})
    void stopWords_anyLanguage_copyHasTheWords(String tag) throws Exception {
        StopWords words = StopWords.of(Language.of(tag));
        assertThat(Copies.java(words).words()).isEqualTo(words.words());
        assertThat(Copies.kryo(words).words()).isEqualTo(words.words());
        assertThat(Copies.bytes(words)).hasSizeLessThan(1024);
    }

    @Test
    void counts_copyIsEqual() throws Exception {
        TermCounts counts = RandomTexts.of(5, 80).stream().collect(TermCounts.collector());
        assertThat(Copies.java(counts)).isEqualTo(counts);
        assertThat(Copies.kryo(counts)).isEqualTo(counts);
    }

    @Test
    void signature_copyIsTheSame() throws Exception {
        MinHash signature = MinHash.of(TEXT);
        assertThat(Copies.java(signature).bands(4)).isEqualTo(signature.bands(4));
        assertThat(Copies.kryo(signature).similarity(signature)).isEqualTo(1);
    }

    @Test
    void values_copiesAreEqual() throws Exception {
        ScoredTerm term = new ScoredTerm("bridge", 1.5);
        assertThat(Copies.java(term)).isEqualTo(term);
        assertThat(Copies.plainKryo(term, ScoredTerm.class)).isEqualTo(term);
        KeyTerm key = new KeyTerm("bridge", new FrequencyPair(1, 2, 3, 4), 1, 2, .5, .5);
        assertThat(Copies.java(key)).isEqualTo(key);
        assertThat(Copies.plainKryo(key, KeyTerm.class, FrequencyPair.class)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                KeywordExtractor.class,
                SerializedExtractor.class,
                StopWords.class,
                SerializedStopWords.class,
                TermCounts.class,
                SerializedCounts.class,
                MinHash.class
            })
    void stream_withoutFields_isRefused(Class<?> type) throws IOException {
        byte[] forged = Copies.forged(type);
        assertThatThrownBy(() -> Copies.read(forged)).isInstanceOf(InvalidObjectException.class);
    }
}
