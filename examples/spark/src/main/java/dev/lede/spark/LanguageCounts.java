package dev.lede.spark;

import dev.lede.stats.TermCounts;
import java.io.Serial;
import java.io.Serializable;

/**
 * A row of the table {@code counts}, in the shape that Spark's bean encoder wants.
 *
 * <pre>{@code
 * import org.apache.spark.sql.Dataset;
 * import org.apache.spark.sql.Encoders;
 * import org.apache.spark.sql.SparkSession;
 *
 * Dataset<LanguageCounts> rows =
 *         SparkSession.active().read().parquet("report/counts").as(Encoders.bean(LanguageCounts.class));
 * }</pre>
 */
public final class LanguageCounts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String language = "";
    private long articles;
    private long tokens;
    private byte[] counts = {};

    /** An empty row, for the encoder. */
    public LanguageCounts() {}

    LanguageCounts(String language, TermCounts counts) {
        this.language = language;
        this.articles = counts.documents();
        this.tokens = counts.total();
        this.counts = counts.toBytes();
    }

    /** The language tag. */
    public String getLanguage() {
        return language;
    }

    /** Sets the language tag. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** The number of articles. */
    public long getArticles() {
        return articles;
    }

    /** Sets the number of articles. */
    public void setArticles(long articles) {
        this.articles = articles;
    }

    /** The number of words. */
    public long getTokens() {
        return tokens;
    }

    /** Sets the number of words. */
    public void setTokens(long tokens) {
        this.tokens = tokens;
    }

    /** The counts as {@link TermCounts#toBytes()}. */
    public byte[] getCounts() {
        return counts.clone();
    }

    /** Sets the counts. */
    public void setCounts(byte[] counts) {
        this.counts = counts.clone();
    }
}
