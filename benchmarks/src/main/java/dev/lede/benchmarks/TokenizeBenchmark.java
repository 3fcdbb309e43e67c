package dev.lede.benchmarks;

import dev.lede.benchmarks.rivals.Segmenter;
import dev.lede.benchmarks.rivals.Segmenters;
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
 * How fast a text is cut into words, beside the peers and beside loops that only read.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar TokenizeBenchmark -prof gc -rf json -rff tokenize.json
 * java -jar benchmarks/target/benchmarks.jar TokenizeBenchmark -f 1 -wi 2 -i 3 -p text=it,en          (three minutes)
 * java -jar benchmarks/target/benchmarks.jar TokenizeBenchmark -p folder=texts -p text=monday,tuesday  (your own)
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class TokenizeBenchmark {

    /** Which peer. */
    @Param
    public Segmenters rival = Segmenters.LEDE_UNICODE;

    /** Which text. */
    @Param({"it", "en", "cyrel", "cjt"})
    public String text = "it";

    /** The folder of texts of your own, as {@code <text>.txt}. */
    @Param("")
    public String folder = "";

    private String content = "";
    private Segmenter segmenter = string -> 0;

    /** Writes or reads the text. */
    @Setup
    public void setUp() {
        content = Texts.text(text, folder);
        segmenter = rival.make(Texts.language(text));
    }

    /** One walk over the whole text. */
    @Benchmark
    public int cut() {
        return segmenter.cut(content);
    }
}
