package dev.lede.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.normalize.OffsetMap;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeyTerm;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.ScoredTerm;
import dev.lede.stats.StopWords;
import dev.lede.stats.TermCount;
import dev.lede.stats.TermCounts;
import dev.lede.text.Language;
import dev.lede.text.Span;
import dev.lede.tokenize.Token;
import dev.lede.tokenize.Tokenizer;
import java.util.List;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Teaches Spark's Kryo to write Lede's objects in their own serialized form: facades as small descriptions, counts as
 * their stable bytes. Spark's Kryo 4 cannot write records at all without it. Stateless.
 *
 * <pre>{@code
 * import org.apache.spark.SparkConf;
 *
 * SparkConf conf = new SparkConf()
 *         .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
 *         .set("spark.kryo.registrator", "dev.lede.spark.LedeKryoRegistrator");
 * }</pre>
 */
public final class LedeKryoRegistrator implements KryoRegistrator {

    private static final List<Class<?>> CLASSES = List.of(
            Normalizer.class,
            NormalizedText.class,
            OffsetMap.class,
            Tokenizer.class,
            SentenceSplitter.class,
            LanguageDetector.class,
            KeywordExtractor.class,
            StopWords.class,
            TermCounts.class,
            Language.class,
            Span.class,
            Token.class,
            Detection.class,
            LanguageSpan.class,
            ScoredTerm.class,
            TermCount.class,
            KeyTerm.class);

    /** A registrator; Spark makes it by name. */
    public LedeKryoRegistrator() {}

    @Override
    public void registerClasses(Kryo kryo) {
        CLASSES.forEach(type -> kryo.register(type, new JavaSerializer()));
    }
}
