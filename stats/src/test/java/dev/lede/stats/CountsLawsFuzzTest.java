package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.testing.FuzzText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counting some texts in any parts, merged in any order, is counting them all. */
class CountsLawsFuzzTest {

    @FuzzTest
    void merge_anySplit_isTheWhole(FuzzedDataProvider data) {
        Supplier<TermCounter> counters = FuzzedCounter.of(data);
        int parts = data.consumeInt(1, 6);
        List<TermCounts> merged = new ArrayList<>();
        TermCounter whole = counters.get();
        for (int part = 0; part < parts; part++) {
            TermCounter counter = counters.get();
            for (int n = data.consumeInt(0, 3); n > 0; n--) {
                String text = FuzzText.of(data, 120);
                whole.add(text);
                counter.add(text);
            }
            merged.add(counter.counts());
        }
        while (merged.size() > 1) {
            TermCounts one = merged.remove(data.consumeInt(0, merged.size() - 1));
            TermCounts two = merged.remove(data.consumeInt(0, merged.size() - 1));
            assertThat(two.merge(one)).isEqualTo(one.merge(two));
            merged.add(one.merge(two));
        }
        TermCounts counts = whole.counts();
        assertThat(merged.get(0)).isEqualTo(counts);
        assertThat(merged.get(0).toBytes()).isEqualTo(counts.toBytes());
        assertThat(TermCounts.fromBytes(counts.toBytes())).isEqualTo(counts);
        assertThat(counts.stream().mapToLong(TermCount::count).sum()).isEqualTo(counts.total());
        assertThat(counts.stream()).allMatch(row -> row.documents() <= Math.min(row.count(), counts.documents()));
    }
}
