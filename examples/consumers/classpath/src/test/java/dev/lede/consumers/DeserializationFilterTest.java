package dev.lede.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.Normalizer;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.StopWords;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import dev.lede.text.Language;
import dev.lede.tokenize.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service has to allow that takes Lede's objects from elsewhere: Lede, and the few classes that it names. */
class DeserializationFilterTest {

    private static final String STRICT = "maxdepth=10;maxrefs=1000;maxarray=100000;maxbytes=1000000;"
            + "dev.lede.**;java.lang.*;java.util.CollSer;java.util.ImmutableCollections*;!*";

    private static final String TEXT = "Il vecchio ponte \u00e8 chiuso. Perch\u00c3\u00a9?";

    static Stream<Object> objects() {
        Language it = Language.of("it");
        TermCounter counter = TermCounter.create();
        counter.add(TEXT);
        return Stream.of(
                it,
                Normalizer.search(),
                Normalizer.news().normalize(TEXT),
                Normalizer.news().normalize(TEXT).map(),
                Tokenizer.news(it),
                Tokenizer.news().tokenize(TEXT).get(0),
                SentenceSplitter.news(it),
                LanguageDetector.standard(),
                LanguageDetector.standard().detect(TEXT),
                LanguageDetector.standard().spans(TEXT).get(0),
                counter.counts(),
                counter.counts().top(1).get(0),
                KeywordExtractor.standard(),
                KeywordExtractor.over(TermCounts.of(Map.of("ponte", 3L))),
                KeywordExtractor.standard().extract(TEXT, it, 1).get(0),
                StopWords.of(it));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objects_passAStrictFilter(Object object) throws Exception {
        assertThat(read(bytes(object), STRICT)).hasSameClassAs(object);
    }

    @Test
    void filter_isStrict() throws IOException {
        byte[] other = bytes(new ArrayList<>(List.of("ponte")));
        assertThatThrownBy(() -> read(other, STRICT)).isInstanceOf(InvalidClassException.class);
    }

    private static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes, String filter) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(filter));
            return in.readObject();
        }
    }
}
