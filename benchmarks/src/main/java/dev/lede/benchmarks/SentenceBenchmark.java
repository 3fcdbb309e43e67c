package dev.lede.benchmarks;

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

/**
 * Splits about a megabyte of news-like texts into sentences; per run over all of them.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar SentenceBenchmark -prof gc}; with more rivals, after a build with
 * {@code -Pheavy-rivals}: {@code -jvmArgs -Dlede.data=DATA -p splitter=LEDE_NEWS,ICU,OPENNLP,LANGUAGETOOL}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SentenceBenchmark {

    static final int WORDS = 200_000;

    @Param({"latin", "cyrillic"})
    String script = "latin";

    @Param({"LEDE_NEWS", "LEDE_UNICODE", "ICU", "JDK", "SCAN"})
    SentenceCounter.Kind splitter = SentenceCounter.Kind.LEDE_NEWS;

    private List<String> texts = List.of();
    private SentenceCounter counter = splitter.create("en");

    /** Writes the texts. */
    @Setup
    public void write() {
        texts = WrittenTexts.of(script, 7, WORDS);
        counter = splitter.create("en");
    }

    /** Splits all texts; the number of sentences. */
    @Benchmark
    public int split() {
        int count = 0;
        for (String text : texts) {
            count += counter.count(text);
        }
        return count;
    }
}
