package dev.lede.spark;

import static org.apache.spark.sql.functions.call_udf;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.udaf;

import dev.lede.stats.TermCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A report on a corpus: language of each article, term counts of each language, keyness between two of its parts and
 * near-duplicate articles, as Parquet and as a readable summary. Runs with {@code spark-submit} or plain {@code java}.
 *
 * <pre>{@code
 * CorpusReport.main(new String[] {"articles", "report", "--master", "local[2]"});
 * }</pre>
 */
@Command(
        name = "corpus-report",
        mixinStandardHelpOptions = true,
        description = "Languages, term counts, keyness and near-duplicates of a corpus.")
public final class CorpusReport implements Callable<Integer> {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    @Parameters(index = "0", paramLabel = "INPUT", description = "Folder or file of articles.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "Folder for the results; replaced if it exists.")
    private String output = "";

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text (a file an article), jsonl or parquet (columns id, text, date). Default: text.")
    private String format = "text";

    @Option(
            names = "--compare",
            split = ",",
            paramLabel = "A,B",
            description = "Keyness of part A against part B: two languages (it,en) or two months (2026-01,2026-02).")
    private @Nullable List<String> compare;

    @Option(names = "--master", description = "Where to run, such as local[2]; by default what spark-submit says.")
    private @Nullable String master;

    /**
     * Runs the report and exits with its status.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new CorpusReport()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (compare != null && compare.size() != 2) {
            throw new IllegalArgumentException("--compare takes two parts, but got " + compare);
        }
        SparkSession.Builder builder = SparkSession.builder().appName("Lede corpus report");
        if (master != null) {
            builder.master(master);
        }
        try (SparkSession spark = builder.getOrCreate()) {
            report(spark);
        }
        return 0;
    }

    private void report(SparkSession spark) throws Exception {
        LedeFunctions.register(spark);
        Dataset<Row> articles = detected(Articles.read(spark, input, format)).persist();
        save(articles.select("id", "language", "probability", "date"), "articles");
        Map<String, TermCounts> byLanguage = countsBy(articles, "language");
        save(table(spark, byLanguage), "counts");
        Dataset<Row> duplicates = NearDuplicateArticles.pairs(articles);
        save(duplicates, "duplicates");

        Summary summary = new Summary();
        summary.languages(byLanguage);
        if (compare != null) {
            Map<String, TermCounts> parts =
                    isMonths(compare) ? countsBy(ofMonths(articles, compare), "month") : byLanguage;
            summary.keyness(compare.get(0), compare.get(1), parts);
        }
        summary.duplicates(duplicates.count());
        summary.write(spark, output);
        articles.unpersist();
    }

    private static Dataset<Row> detected(Dataset<Row> articles) {
        return articles.filter(col("text").isNotNull())
                .withColumn("detection", call_udf("lede_detect", col("text")))
                .select(
                        col("id"),
                        col("text"),
                        col("date"),
                        col("detection.language").as("language"),
                        col("detection.probability").as("probability"));
    }

    /** The counts of each part, in the order of the parts' names. */
    static Map<String, TermCounts> countsBy(Dataset<Row> articles, String column) {
        UserDefinedFunction counts = udaf(new TermCountsAggregator(), Encoders.STRING());
        Map<String, TermCounts> parts = new TreeMap<>();
        for (Row row : articles.groupBy(column).agg(counts.apply(col("text"))).collectAsList()) {
            parts.put(row.getString(0), TermCounts.fromBytes(row.getAs(1)));
        }
        return parts;
    }

    private static boolean isMonths(List<String> parts) {
        return parts.stream().allMatch(part -> MONTH.matcher(part).matches());
    }

    private static Dataset<Row> ofMonths(Dataset<Row> articles, List<String> months) {
        return articles.withColumn("month", substring(col("date"), 1, 7))
                .filter(col("month").isin(months.toArray()));
    }

    private static Dataset<Row> table(SparkSession spark, Map<String, TermCounts> byLanguage) {
        List<LanguageCounts> rows = new ArrayList<>();
        byLanguage.forEach((language, counts) -> rows.add(new LanguageCounts(language, counts)));
        return spark.createDataset(rows, Encoders.bean(LanguageCounts.class))
                .select("language", "articles", "tokens", "counts");
    }

    private void save(Dataset<Row> rows, String name) {
        rows.write().mode(SaveMode.Overwrite).parquet(output + "/" + name);
    }
}
