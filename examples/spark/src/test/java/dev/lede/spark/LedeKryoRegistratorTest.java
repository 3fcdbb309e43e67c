package dev.lede.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.Normalizer;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.ScoredTerm;
import dev.lede.stats.TermCounts;
import dev.lede.text.Language;
import dev.lede.text.Span;
import dev.lede.tokenize.Tokenizer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag$;

class LedeKryoRegistratorTest {

    private final SerializerInstance kryo = new KryoSerializer(new SparkConf(false)
                    .set("spark.kryo.registrationRequired", "true")
                    .set("spark.kryo.registrator", LedeKryoRegistrator.class.getName()))
            .newInstance();

    private ByteBuffer write(Object object) {
        return kryo.serialize(object, ClassTag$.MODULE$.Any());
    }

    private Object copy(Object object) {
        return kryo.deserialize(write(object), ClassTag$.MODULE$.Any());
    }

    static Stream<Object> shared() {
        return Stream.of(LanguageDetector.standard(), KeywordExtractor.standard(), Normalizer.news(), Tokenizer.news());
    }

    @ParameterizedTest
    @MethodSource("shared")
    void facade_shared_comesBackAsTheSameInstance(Object facade) {
        assertThat(copy(facade)).isSameAs(facade);
        assertThat(write(facade).remaining()).isLessThan(1024);
    }

    static Stream<Object> values() {
        return Stream.of(
                new Span(1, 4),
                Language.of("it"),
                new ScoredTerm("ponte", 2),
                LanguageDetector.standard().detect("Il governo ha approvato la legge"),
                List.of("uno due", "due").stream().collect(TermCounts.collector()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_copyIsEqual(Object value) {
        assertThat(copy(value)).isEqualTo(value);
    }

    @Test
    void splitter_copyDoesTheSame() {
        SentenceSplitter splitter = SentenceSplitter.news(Language.of("it"));
        String text = "Il dott. Rossi arriva. Poi va.";
        assertThat(((SentenceSplitter) copy(splitter)).split(text)).isEqualTo(splitter.split(text));
    }
}
