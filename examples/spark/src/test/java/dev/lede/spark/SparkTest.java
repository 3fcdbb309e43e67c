package dev.lede.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Runs Spark inside this JVM and compares with a plain loop. */
class SparkTest {

    private static final String[][] WORDS = {
        "il ministro ha detto che la riunione della commissione sar\u00e0 rinviata perch\u00e9 piove".split(" "),
        "the minister said that this meeting of their council would be moved because it rains".split(" "),
        "der minister sagte dass diese sitzung des rates verschoben wird weil es regnet".split(" ")
    };

    @TempDir
    private Path folder;

    private static List<String> corpus() {
        Random random = new Random(11);
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String[] words = WORDS[random.nextInt(WORDS.length)];
            StringBuilder text = new StringBuilder();
            for (int n = 30 + random.nextInt(40); n > 0; n--) {
                text.append(words[random.nextInt(words.length)]).append(n % 11 == 0 ? ". " : " ");
            }
            articles.add(text.toString().strip());
        }
        articles.add(articles.get(3) + " piove");
        return articles;
    }

    private static Map<String, TermCounts> plainLoop(List<String> articles) {
        Map<String, TermCounter> counters = new TreeMap<>();
        for (String article : articles) {
            String tag = LanguageDetector.standard().detect(article).language().tag();
            counters.computeIfAbsent(tag, t -> TermCounter.create()).add(article);
        }
        Map<String, TermCounts> counts = new TreeMap<>();
        counters.forEach((tag, counter) -> counts.put(tag, counter.counts()));
        return counts;
    }

    private static SparkSession spark(String master) {
        return SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 5)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local[4]"})
    void countsBy_anyPartitions_equalAPlainLoopToTheByte(String master) throws Exception {
        List<String> articles = corpus();
        try (SparkSession spark = spark(master)) {
            LedeFunctions.register(spark);
            Dataset<Row> rows = spark.createDataset(articles, Encoders.STRING())
                    .toDF("text")
                    .repartition(7)
                    .selectExpr("text", "lede_detect(text).language as language");
            Map<String, TermCounts> counts = CorpusReport.countsBy(rows, "language");
            Map<String, TermCounts> expected = plainLoop(articles);
            assertThat(counts.keySet()).isEqualTo(expected.keySet());
            expected.forEach(
                    (tag, part) -> assertThat(counts.get(tag).toBytes()).as(tag).isEqualTo(part.toBytes()));
        }
    }

    @Test
    void functions_answerAsTheLibraryDoes() throws Exception {
        try (SparkSession spark = spark("local[2]")) {
            LedeFunctions.register(spark);
            Row row = spark.sql("select size(lede_sentences(t)), size(lede_tokens(t)), size(lede_keywords(t, 'it', 3)),"
                            + " lede_detect(t).language, lede_tokens(null)"
                            + " from values ('Il ministro \u00e8 partito da Roma. Domani sar\u00e0 a Parigi.') as x(t)")
                    .head();
            assertThat(row.getInt(0)).isEqualTo(2);
            assertThat(row.getInt(1)).isEqualTo(12);
            assertThat(row.getInt(2)).isEqualTo(3);
            assertThat(row.getString(3)).isEqualTo("it");
            assertThat(row.isNullAt(4)).isTrue();
        }
    }

    @Test
    void report_overJsonLines_writesTablesAndSummary() throws Exception {
        List<String> articles = corpus();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles.size(); i++) {
            lines.append("{\"id\":\"a%03d\",\"date\":\"2026-%02d-03\",\"text\":\"%s\"}\n"
                    .formatted(i, 1 + i % 2, articles.get(i)));
        }
        Path input = Files.writeString(folder.resolve("articles.jsonl"), lines);
        Path output = folder.resolve("out");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
        System.setProperty("spark.driver.host", "127.0.0.1");
        int status = new CommandLine(new CorpusReport())
                .execute("--master=local[2]", "--format=jsonl", "--compare=it,en", input.toString(), output.toString());

        assertThat(status).isZero();
        assertThat(Files.readString(output.resolve("summary.txt")))
                .contains("more in it than in en")
                .contains("1 pairs of near-duplicate articles");
        try (SparkSession spark = spark("local[2]")) {
            assertThat(spark.read().parquet(output + "/articles").count()).isEqualTo(articles.size());
            Row pair = spark.read().parquet(output + "/duplicates").head();
            assertThat(pair.getString(0)).isEqualTo("a003");
            assertThat(pair.getString(1)).isEqualTo("a400");
        }
    }
}
