package dev.lede.benchmarks;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Repairs, composes, folds and unescapes news-like texts that are clean or dirty; per word.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar NormalizeBenchmark -prof gc}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class NormalizeBenchmark {

    static final int WORDS = 200_000;

    @Param({"latin", "cyrillic"})
    String script = "latin";

    @Param({"clean", "decomposed", "entities", "misread"})
    String state = "clean";

    @Param
    TextRewriter rewriter = TextRewriter.LEDE_NEWS;

    private List<String> texts = List.of();

    /** Writes the texts. */
    @Setup
    public void write() {
        texts = texts(script, state, WORDS);
    }

    static List<String> texts(String script, String state, int words) {
        return WrittenTexts.of(script, 7, words).stream()
                .map(text -> spoil(text, state))
                .toList();
    }

    private static String spoil(String text, String state) {
        return switch (state) {
            case "decomposed" -> Normalizer2.getNFDInstance().normalize(text);
            case "entities" -> text.replace(" a", " &amp; a").replace("à", "&agrave;");
            case "misread" -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            default -> text;
        };
    }

    /** Rewrites all texts. */
    @Benchmark
    @OperationsPerInvocation(WORDS)
    public void rewrite(Blackhole sink) {
        texts.forEach(text -> sink.consume(rewriter.rewrite(text)));
    }
}
