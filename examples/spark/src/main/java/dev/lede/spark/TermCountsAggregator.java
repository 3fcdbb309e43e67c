package dev.lede.spark;

import java.io.Serial;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/**
 * Counts the terms of a column of texts; the result is {@link dev.lede.stats.TermCounts#toBytes()}. Stateless.
 *
 * <pre>{@code
 * import static org.apache.spark.sql.functions.col;
 * import static org.apache.spark.sql.functions.udaf;
 *
 * import org.apache.spark.sql.Dataset;
 * import org.apache.spark.sql.Encoders;
 * import org.apache.spark.sql.Row;
 * import org.apache.spark.sql.SparkSession;
 * import org.apache.spark.sql.expressions.UserDefinedFunction;
 *
 * Dataset<Row> articles = SparkSession.active().table("articles");
 * UserDefinedFunction counts = udaf(new TermCountsAggregator(), Encoders.STRING());
 * articles.groupBy("language").agg(counts.apply(col("text")).as("counts"));
 * }</pre>
 */
public final class TermCountsAggregator extends Aggregator<String, CountsBuffer, byte[]> {

    @Serial
    private static final long serialVersionUID = 1;

    /** An aggregator of single words with folded case. */
    public TermCountsAggregator() {}

    @Override
    public CountsBuffer zero() {
        return new CountsBuffer();
    }

    @Override
    public CountsBuffer reduce(CountsBuffer buffer, String text) {
        buffer.add(text);
        return buffer;
    }

    @Override
    public CountsBuffer merge(CountsBuffer buffer, CountsBuffer other) {
        buffer.merge(other);
        return buffer;
    }

    @Override
    public byte[] finish(CountsBuffer buffer) {
        return buffer.counts().toBytes();
    }

    /** Java serialization, since the buffer writes itself as the bytes of its counts. */
    @Override
    public Encoder<CountsBuffer> bufferEncoder() {
        return Encoders.javaSerialization(CountsBuffer.class);
    }

    @Override
    public Encoder<byte[]> outputEncoder() {
        return Encoders.BINARY();
    }
}
