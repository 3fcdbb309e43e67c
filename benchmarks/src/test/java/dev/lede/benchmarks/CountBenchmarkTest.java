package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountBenchmarkTest {

    /** Nothing may be timed before all do the same work. */
    @ParameterizedTest
    @ValueSource(strings = {"latin", "cyrillic"})
    void everyCounter_findsTheSameWords(String script) {
        List<String> texts = WrittenTexts.of(script, 7, 50_000);
        Map<String, Long> expected = count(WordCounter.Kind.LEDE, texts);
        assertThat(expected.values().stream().mapToLong(n -> n).sum()).isEqualTo(50_000);
        for (WordCounter.Kind kind : WordCounter.Kind.values()) {
            assertThat(count(kind, texts)).as(kind.name()).isEqualTo(expected);
        }
    }

    private static Map<String, Long> count(WordCounter.Kind kind, List<String> texts) {
        WordCounter counter = kind.create();
        texts.forEach(counter::add);
        return counter.counts();
    }
}
