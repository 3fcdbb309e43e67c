package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundedCounterTest {

    private static final int TYPES = 200_000;

    /** Writes words of a flat Zipf distribution and counts them exactly. */
    private static final class Writer {
        private final Random random;
        private final long[] exact = new long[TYPES];

        Writer(long seed) {
            random = new Random(seed);
        }

        String text(int words) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < words; i++) {
                int word = (int) Math.exp(random.nextDouble() * Math.log(TYPES));
                exact[word]++;
                text.append("word").append(word).append(' ');
            }
            return text.toString();
        }
    }

    private static void assertBoundsHold(TermCounts counts, long[] exact) {
        int wrong = 0;
        for (int word = 0; word < TYPES; word++) {
            long lower = counts.count("word" + word);
            wrong += lower <= exact[word] && exact[word] <= lower + counts.maximumError() ? 0 : 1;
        }
        assertThat(wrong).isZero();
    }

    @Test
    void bounded_boundsHoldForEveryTerm() {
        Writer writer = new Writer(1);
        TermCounter counter = TermCounter.builder().bounded(4096).build();
        for (int i = 0; i < 100; i++) {
            counter.add(writer.text(10_000));
        }
        TermCounts counts = counter.counts();
        assertBoundsHold(counts, writer.exact);
        assertThat(counts.size()).isLessThanOrEqualTo(4096);
        assertThat(counts.total()).isEqualTo(1_000_000);
        assertThat(counts.documents()).isEqualTo(100);
        assertThat(counts.hasDocumentFrequencies()).isFalse();
        assertThat(counts.maximumError()).isBetween(1L, 3_500_000L / 4096);
        long distinct = Arrays.stream(writer.exact).filter(c -> c > 0).count();
        assertThat(counts.distinct().value()).isCloseTo((double) distinct, within(0.06 * distinct));
        assertThat(counts.distinct().isExact()).isFalse();
        assertThat(counts.distinct().lower()).isLessThan(counts.distinct().upper());
        assertThat(TermCounts.fromBytes(counts.toBytes())).isEqualTo(counts);
    }

    @Test
    void bounded_mergeInAnyOrderGivesTheSameBytesAndBounds() {
        Writer writer = new Writer(2);
        List<TermCounts> parts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            TermCounter counter = i == 0
                    ? TermCounter.create()
                    : TermCounter.builder().bounded(1024).build();
            counter.add(writer.text(60_000));
            parts.add(counter.counts());
        }
        TermCounts whole = parts.stream().reduce(TermCounts.empty(), TermCounts::merge);
        assertBoundsHold(whole, writer.exact);
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            List<TermCounts> left = new ArrayList<>(parts);
            Collections.shuffle(left, random);
            while (left.size() > 1) {
                left.add(left.remove(random.nextInt(left.size())).merge(left.remove(random.nextInt(left.size()))));
            }
            assertThat(left.get(0).toBytes()).isEqualTo(whole.toBytes());
        }
    }

    @Test
    void bounded_isExactWhileAllTermsFit() {
        TermCounter bounded =
                TermCounter.builder().ngrams(1, 2).bounded(1 << 12).build();
        TermCounter exact = TermCounter.builder().ngrams(1, 2).build();
        for (String text : RandomTexts.of(4, 50)) {
            bounded.add(text);
            exact.add(text);
        }
        assertThat(bounded.counts()).isEqualTo(exact.counts());
    }

    @Test
    void bounded_ngramsOverALongDocument() {
        Writer writer = new Writer(5);
        String text = writer.text(200_000).replace(" word1 ", " word1, ");
        TermCounter bounded = TermCounter.builder().ngrams(1, 2).bounded(1024).build();
        TermCounter exact = TermCounter.builder().ngrams(1, 2).build();
        bounded.add(text);
        exact.add(text);
        TermCounts expected = exact.counts();
        TermCounts counts = bounded.counts();
        assertThat(counts.total()).isEqualTo(expected.total());
        assertThat(counts.stream()).allSatisfy(row -> assertThat(expected.count(row.term()))
                .isBetween(row.count(), row.count() + counts.maximumError()));
    }

    @Test
    void bounded_termsOutOfRangeAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermCounter.builder().bounded(0).build())
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermCounter.builder().bounded(1 << 30).build())
                .withMessageContaining("1073741824");
    }
}
