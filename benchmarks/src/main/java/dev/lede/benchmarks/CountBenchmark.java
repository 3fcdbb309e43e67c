package dev.lede.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Counts the words of news-like texts into a table that is kept from text to text, or into several in turn, as if each
 * text had another language or month; per word.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar CountBenchmark -prof gc}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CountBenchmark {

    static final int WORDS = 400_000;

    @Param({"latin", "cyrillic"})
    String script = "latin";

    @Param
    WordCounter.Kind counter = WordCounter.Kind.LEDE;

    @Param({"1", "16"})
    int tables = 1;

    private List<String> texts = List.of();
    private List<WordCounter> words = List.of();

    /** Writes the texts and counts them once, so that every word is known. */
    @Setup
    public void write() {
        texts = WrittenTexts.of(script, 7, WORDS);
        words = Stream.generate(counter::create).limit(tables).toList();
        count();
    }

    /** Counts all texts. */
    @Benchmark
    @OperationsPerInvocation(WORDS)
    public void count() {
        for (int i = 0; i < texts.size(); i++) {
            words.get(i % tables).add(texts.get(i));
        }
    }
}
