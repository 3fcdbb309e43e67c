package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rivals must do the same work before they are timed. */
class SentenceBenchmarkTest {

    /** The others need corpora or a profile. */
    private static final Set<SentenceCounter.Kind> BUILT_IN =
            EnumSet.complementOf(EnumSet.of(SentenceCounter.Kind.OPENNLP, SentenceCounter.Kind.LANGUAGETOOL));

    @Test
    void splitters_writtenTexts_findAboutTheSameSentences() {
        for (String script : List.of("latin", "cyrillic")) {
            int expected = count(script, SentenceCounter.Kind.LEDE_UNICODE);
            assertThat(expected).isGreaterThan(500);
            for (SentenceCounter.Kind kind : BUILT_IN) {
                assertThat((double) count(script, kind))
                        .as("%s %s", script, kind)
                        .isBetween(.95 * expected, 1.05 * expected);
            }
        }
    }

    private static int count(String script, SentenceCounter.Kind kind) {
        SentenceBenchmark benchmark = new SentenceBenchmark();
        benchmark.script = script;
        benchmark.splitter = kind;
        benchmark.write();
        return benchmark.split();
    }
}
