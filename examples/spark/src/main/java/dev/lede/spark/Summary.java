package dev.lede.spark;

import dev.lede.stats.KeyTerm;
import dev.lede.stats.Keyness;
import dev.lede.stats.TermCount;
import dev.lede.stats.TermCounts;
import dev.lede.stats.measure.KeynessMeasure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** The findings in words, as {@code summary.txt}. */
final class Summary {

    private static final int TERMS = 15;
    private static final int LEAST_COUNT = 5;

    private final StringBuilder text = new StringBuilder();

    void languages(Map<String, TermCounts> byLanguage) {
        line("%-10s %12s %14s %12s  %s", "language", "articles", "tokens", "terms", "most frequent");
        byLanguage.forEach((language, counts) -> line(
                "%-10s %12d %14d %12d  %s",
                language,
                counts.documents(),
                counts.total(),
                counts.size(),
                counts.top(TERMS).stream().map(TermCount::term).collect(Collectors.joining(" "))));
    }

    void keyness(String target, String reference, Map<String, TermCounts> parts) {
        Keyness keyness = Keyness.of(
                parts.getOrDefault(target, TermCounts.empty()), parts.getOrDefault(reference, TermCounts.empty()));
        line("");
        line("more in %s than in %s (log-likelihood, log ratio, adjusted p)", target, reference);
        for (KeyTerm term : keyness.overused(KeynessMeasure.G2_TWO_CELL, LEAST_COUNT, TERMS)) {
            line("  %-24s %10.1f %6.1f %9.2g", term.term(), term.score(), term.effect(), term.adjustedP());
        }
    }

    void duplicates(long pairs) {
        line("");
        line("%d pairs of near-duplicate articles", pairs);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    void write(SparkSession spark, String folder) throws IOException {
        Path file = new Path(folder, "summary.txt");
        FileSystem files = file.getFileSystem(spark.sparkContext().hadoopConfiguration());
        try (OutputStream out = files.create(file, true)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
