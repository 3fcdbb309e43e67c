package dev.lede.spark;

import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.text.Language;
import dev.lede.tokenize.Tokenizer;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Lede's functions for Spark SQL. A null text gives null.
 *
 * <pre>{@code
 * import org.apache.spark.sql.SparkSession;
 *
 * SparkSession spark = SparkSession.active();
 * LedeFunctions.register(spark);
 * spark.sql("select lede_detect(text).language, count(*) from articles group by 1").show();
 * }</pre>
 */
public final class LedeFunctions {

    /** Result of {@code lede_detect}: a language tag and the calibrated probability. */
    static final StructType DETECTION = new StructType()
            .add("language", DataTypes.StringType, false)
            .add("probability", DataTypes.DoubleType, false);

    private static final DataType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);

    private static final DataType KEYWORDS = DataTypes.createArrayType(
            new StructType().add("term", DataTypes.StringType, false).add("score", DataTypes.DoubleType, false), false);

    private LedeFunctions() {}

    /**
     * Registers {@code lede_detect(text)}, {@code lede_sentences(text)}, {@code lede_tokens(text)} and {@code
     * lede_keywords(text, language, top)}.
     */
    public static void register(SparkSession spark) {
        spark.udf().register("lede_detect", (UDF1<@Nullable String, @Nullable Row>) LedeFunctions::detect, DETECTION);
        spark.udf()
                .register(
                        "lede_sentences",
                        (UDF1<@Nullable String, @Nullable List<String>>) LedeFunctions::sentences,
                        TEXTS);
        spark.udf()
                .register("lede_tokens", (UDF1<@Nullable String, @Nullable List<String>>) LedeFunctions::tokens, TEXTS);
        spark.udf()
                .register(
                        "lede_keywords",
                        (UDF3<@Nullable String, @Nullable String, Integer, @Nullable List<Row>>)
                                LedeFunctions::keywords,
                        KEYWORDS);
    }

    private static @Nullable Row detect(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Detection detection = LanguageDetector.standard().detect(text);
        return RowFactory.create(detection.language().tag(), detection.probability());
    }

    private static @Nullable List<String> sentences(@Nullable String text) {
        return text == null
                ? null
                : SentenceSplitter.news().stream(text)
                        .map(span -> span.text(text))
                        .toList();
    }

    private static @Nullable List<String> tokens(@Nullable String text) {
        return text == null
                ? null
                : Tokenizer.news().stream(text).map(token -> token.text(text)).toList();
    }

    private static @Nullable List<Row> keywords(@Nullable String text, @Nullable String language, Integer top) {
        if (text == null) {
            return null;
        }
        Language known = language == null ? Language.UND : Language.of(language);
        return KeywordExtractor.standard().extract(text, known, top).stream()
                .map(keyword -> RowFactory.create(keyword.term(), keyword.score()))
                .toList();
    }
}
