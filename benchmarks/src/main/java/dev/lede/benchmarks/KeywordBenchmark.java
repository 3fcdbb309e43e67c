package dev.lede.benchmarks;

import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.ScoredTerm;
import dev.lede.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast key terms are found: one operation is a collection of about one megabyte, so that operations a second are
 * megabytes a second. Beside it stands a plain scan of the same characters.
 *
 * <pre>{@code java -jar benchmarks/target/benchmarks.jar KeywordBenchmark -prof gc}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class KeywordBenchmark {

    private static final Language ENGLISH = Language.of("en");
    private static final int TOP = 10;

    /** A folder of the user's own texts in English; empty for texts of a seeded writer. */
    @Param("")
    public String folder = "";

    /** Characters in a text of the seeded writer. */
    @Param({"2500", "50000"})
    public int length = 2500;

    private List<String> texts = List.of();

    /** Makes or reads the texts and checks that there is something to find in each. */
    @Setup
    public void prepare() throws IOException {
        texts = folder.isEmpty() ? KeywordTexts.written(1 << 20, length) : KeywordTexts.read(folder, 1 << 20);
        for (String text : texts) {
            if (KeywordExtractor.standard().extract(text, ENGLISH, TOP).isEmpty()) {
                throw new IllegalStateException("no key term in a text of " + text.length() + " characters");
            }
        }
    }

    /** Finds the ten best terms of every text. */
    @Benchmark
    public void extract(Blackhole hole) {
        for (String text : texts) {
            List<ScoredTerm> terms = KeywordExtractor.standard().extract(text, ENGLISH, TOP);
            hole.consume(terms);
        }
    }

    /** Looks at every character and does nothing with it: the bound of what memory gives. */
    @Benchmark
    public int scan() {
        int letters = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                letters += text.charAt(i) > ' ' ? 1 : 0;
            }
        }
        return letters;
    }
}
