package dev.lede.benchmarks.langid;

import dev.lede.langdetect.LanguageDetector;
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

/** Texts identified per second, by length: {@code java -jar benchmarks/target/benchmarks.jar LanguageDetection}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class LanguageDetectionBenchmark {

    private static final int TEXTS = 6;
    private static final int ARTICLE = 1_600;

    private static final List<String> SENTENCES = List.of(
            "Il consiglio comunale ha approvato ieri sera il nuovo piano per il traffico nel centro storico.",
            "The city council approved a new traffic plan for the old town yesterday evening.",
            "Der Stadtrat hat gestern Abend einen neuen Verkehrsplan für die Altstadt beschlossen.",
            "Городской совет вчера вечером утвердил новый план движения для старого города.",
            "Rada miasta przyjęła wczoraj wieczorem nowy plan ruchu dla starego miasta.",
            "أقر المجلس البلدي مساء أمس خطة مرور جديدة للمدينة القديمة.");

    /** A single word, a sentence, or an article of 1,600 characters. */
    @Param({"word", "sentence", "article"})
    public String length = "";

    private final LanguageDetector detector = LanguageDetector.standard();
    private List<String> texts = List.of();

    /** Cuts or repeats the sentences. */
    @Setup
    public void prepare() {
        texts = SENTENCES.stream().map(this::toLength).toList();
    }

    private String toLength(String sentence) {
        return switch (length) {
            case "word" ->
                sentence.substring(sentence.indexOf(' ') + 1, sentence.indexOf(' ', sentence.indexOf(' ') + 1));
            case "article" -> (sentence + ' ').repeat(1 + ARTICLE / sentence.length());
            default -> sentence;
        };
    }

    /** Identifies every text once. */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void identify(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(detector.detect(text));
        }
    }
}
