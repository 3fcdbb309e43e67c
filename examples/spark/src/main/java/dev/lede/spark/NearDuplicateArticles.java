package dev.lede.spark;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;

import dev.lede.stats.context.MinHash;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Articles that repeat another. Candidates share a band of their MinHash signatures; of those that share one, each is
 * compared with the first by id, so the work grows with the articles and not with their square.
 */
final class NearDuplicateArticles {

    /** Pairs below this are not reported. */
    static final double LEAST_SIMILARITY = 0.8;

    /** With 16 bands of 8 rows, texts alike to 0.8 share a band with a probability of 0.95. */
    private static final int ROWS = 8;

    private static final UserDefinedFunction BANDS = udf(
            (UDF1<String, Long[]>) NearDuplicateArticles::bands, DataTypes.createArrayType(DataTypes.LongType, false));

    private static final UserDefinedFunction SIMILARITY =
            udf((UDF2<String, String, Double>) (a, b) -> MinHash.of(a).similarity(MinHash.of(b)), DataTypes.DoubleType);

    private NearDuplicateArticles() {}

    private static Long[] bands(String text) {
        MinHash signature = MinHash.of(text);
        return signature.isEmpty()
                ? new Long[0]
                : Arrays.stream(signature.bands(ROWS)).boxed().toArray(Long[]::new);
    }

    /** The columns {@code first}, {@code second} and {@code similarity}, a row a pair. */
    static Dataset<Row> pairs(Dataset<Row> articles) {
        Dataset<Row> first = articles.select(col("id").as("first"), col("text").as("firstText"));
        Dataset<Row> second =
                articles.select(col("id").as("second"), col("text").as("secondText"));
        return candidates(articles)
                .join(first, "first")
                .join(second, "second")
                .withColumn("similarity", SIMILARITY.apply(col("firstText"), col("secondText")))
                .filter(col("similarity").geq(LEAST_SIMILARITY))
                .select("first", "second", "similarity")
                .orderBy("first", "second");
    }

    private static Dataset<Row> candidates(Dataset<Row> articles) {
        return articles.select(col("id"), posexplode(BANDS.apply(col("text"))))
                .groupBy("pos", "col")
                .agg(collect_set("id").as("ids"))
                .filter(size(col("ids")).gt(1))
                .select(array_min(col("ids")).as("first"), explode(col("ids")).as("second"))
                .filter(col("first").notEqual(col("second")))
                .distinct();
    }
}
