package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.testing.FuzzText;
import java.util.TreeMap;

class TermConsumerFuzzTest {

    /** What a consumer is told, counted by a map, is what the counter counts. */
    @FuzzTest
    void add_withConsumer_tellsEveryTermAndItsPlace(FuzzedDataProvider data) {
        TermCounter counter = FuzzedCounter.of(data).get();
        String text = FuzzText.of(data, 300);
        TreeMap<String, Long> told = new TreeMap<>();
        counter.add(text, (term, start, end) -> {
            assertThat(start).isBetween(0, end - 1);
            assertThat(end).isLessThanOrEqualTo(text.length());
            told.merge(counter.term(term), 1L, Long::sum);
        });
        TermCounts counts = counter.counts();
        assertThat(counts.terms()).containsExactlyElementsOf(told.keySet());
        told.forEach((term, count) -> assertThat(counts.count(term)).isEqualTo(count));
    }
}
