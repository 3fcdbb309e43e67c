package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermCountsTest {

    private static TermCounts count(List<String> texts) {
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        texts.forEach(counter::add);
        return counter.counts();
    }

    @Test
    void merge_anySplitInAnyTreeGivesTheSameBytes() {
        List<String> texts = RandomTexts.of(11, 400);
        byte[] whole = count(texts).toBytes();
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            List<String> shuffled = new ArrayList<>(texts);
            Collections.shuffle(shuffled, random);
            List<TermCounts> parts = split(shuffled, 1 + random.nextInt(50), random);
            while (parts.size() > 1) {
                TermCounts one = parts.remove(random.nextInt(parts.size()));
                TermCounts two = parts.remove(random.nextInt(parts.size()));
                parts.add(one.merge(two));
            }
            assertThat(parts.get(0).toBytes()).isEqualTo(whole);
        }
    }

    private static List<TermCounts> split(List<String> texts, int parts, Random random) {
        int[] cuts = random.ints(parts - 1, 0, texts.size() + 1).sorted().toArray();
        List<TermCounts> result = new ArrayList<>();
        int start = 0;
        for (int cut : cuts) {
            result.add(count(texts.subList(start, cut)));
            start = cut;
        }
        result.add(count(texts.subList(start, texts.size())));
        return result;
    }

    @Test
    void collector_inParallelEqualsOneCounter() {
        List<String> texts = RandomTexts.of(5, 500);
        TermCounts collected = texts.parallelStream()
                .collect(TermCounts.collector(
                        () -> TermCounter.builder().ngrams(1, 2).build()));
        assertThat(collected).isEqualTo(count(texts)).hasSameHashCodeAs(count(texts));
        assertThat(texts.stream().collect(TermCounts.collector()).documents()).isEqualTo(500);
    }

    @Test
    void bytes_roundTrip() {
        for (long seed = 0; seed < 20; seed++) {
            TermCounts counts = count(RandomTexts.of(seed, (int) seed));
            assertThat(TermCounts.fromBytes(counts.toBytes())).isEqualTo(counts);
        }
        assertThat(TermCounts.fromBytes(TermCounts.empty().toBytes())).isEqualTo(TermCounts.empty());
    }

    private static TermCounts version1() {
        TermCount[] rows = {
            new TermCount("bridge", 300, 17),
            new TermCount("bridges", 1, 1),
            new TermCount("ponte", 1L << 40, 2),
            new TermCount("\ud800", 2, 2),
            new TermCount("\ud83d\ude00 \u6a4b", 128, 127)
        };
        CountsSummary summary =
                new CountsSummary(400, (1L << 40) + 1000, 5, true, Distinct.of(new long[] {Long.MIN_VALUE, -1, 0, 7}));
        return TermCounts.of(rows, summary);
    }

    /** Written by version 1 of the format; must stay readable, and stay what version 1 writes. */
    @Test
    void bytes_ofVersion1AreReadAndWritten() throws IOException {
        TermCounts counts = version1();
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("counts-v1.bin"))) {
            byte[] kept = in.readAllBytes();
            assertThat(TermCounts.fromBytes(kept)).isEqualTo(counts);
            assertThat(counts.toBytes()).isEqualTo(kept);
        }
    }

    @Test
    void fromBytes_everyDamagedByteIsFound() {
        byte[] bytes = count(RandomTexts.of(2, 5)).toBytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x10;
            assertRejected(damaged);
            assertRejected(Arrays.copyOf(bytes, at));
        }
        assertRejected(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** The checksum mended, so that the fields themselves are looked at. */
    @Test
    void fromBytes_wrongFieldsUnderAValidChecksumAreRefusedOrWhatToBytesWrites() {
        byte[] bytes = count(RandomTexts.of(2, 5)).toBytes();
        Random random = new Random(9);
        int rejected = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = bytes.clone();
            damaged[6 + random.nextInt(bytes.length - 10)] = (byte) random.nextInt();
            java.util.zip.CRC32C checksum = new java.util.zip.CRC32C();
            checksum.update(damaged, 0, bytes.length - 4);
            java.nio.ByteBuffer.wrap(damaged).putInt(bytes.length - 4, (int) checksum.getValue());
            try {
                assertThat(TermCounts.fromBytes(damaged).toBytes()).isEqualTo(damaged);
            } catch (CountsFormatException e) {
                rejected++;
            }
        }
        assertThat(rejected).isGreaterThan(2_000);
    }

    private static void assertRejected(byte[] damaged) {
        assertThatExceptionOfType(CountsFormatException.class)
                .isThrownBy(() -> TermCounts.fromBytes(damaged))
                .satisfies(e -> assertThat(e.position()).isBetween(0, damaged.length))
                .satisfies(e -> assertThat(e).hasMessageContaining("at byte " + e.position()));
    }

    @Test
    void javaSerialization_usesTheStableForm() throws Exception {
        TermCounts counts = count(RandomTexts.of(3, 50));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(counts);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(counts);
        }
    }

    @Test
    void of_mapHasNoDocumentFrequencies() {
        TermCounts counts = TermCounts.of(Map.of("a", 3L, "b", 1L));
        assertThat(counts.total()).isEqualTo(4);
        assertThat(counts.hasDocumentFrequencies()).isFalse();
        assertThat(TermCounts.fromBytes(counts.toBytes())).isEqualTo(counts);
        TermCounts merged = counts.merge(count(List.of("a")));
        assertThat(merged.count("a")).isEqualTo(4);
        assertThat(merged.documentFrequency("a")).isZero();
        assertThat(TermCounts.of(Map.of())).isEqualTo(TermCounts.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermCounts.of(Map.of("a", 0L)))
                .withMessageContaining("0");
    }

    @Test
    void documentFrequency_countsDocumentsNotOccurrences() {
        TermCounts counts = count(List.of("ponte ponte", "ponte", "barca"));
        assertThat(counts.count("ponte")).isEqualTo(3);
        assertThat(counts.documentFrequency("ponte")).isEqualTo(2);
        assertThat(counts.documentFrequency("barca")).isEqualTo(1); // the first in order
        assertThat(counts.documentFrequency("faro")).isZero();
        assertThat(counts.maximumError()).isZero();
    }

    @Test
    void equals_looksAtTermsCountsDocumentsAndSums() {
        TermCounts one = count(List.of("a b", "a"));
        assertThat(one)
                .isEqualTo(count(List.of("a", "a b")))
                .isNotEqualTo(count(List.of("a c", "a")))
                .isNotEqualTo(count(List.of("a b", "b")))
                .isNotEqualTo(count(List.of("a b a")))
                .isNotEqualTo(count(List.of("a b", "a", "")))
                .isNotEqualTo(TermCounts.of(Map.of("a", 2L, "b", 1L, "a b", 1L)));
        // Not demanded of a hash code, but maps of counts rely on it.
        assertThat(one.hashCode())
                .isNotEqualTo(count(List.of("a c", "a")).hashCode())
                .isNotEqualTo(count(List.of("a b", "a b")).hashCode());
    }

    @Test
    void merge_withNothingStillCountsItsDocuments() {
        TermCounts blank = count(List.of("", "..."));
        TermCounts some = count(List.of("a"));
        assertThat(blank.size()).isZero();
        assertThat(blank.merge(some).documents()).isEqualTo(3);
        assertThat(some.merge(blank).documents()).isEqualTo(3);
        assertThat(some.merge(TermCounts.empty())).isSameAs(some);
        assertThat(TermCounts.empty().merge(some)).isSameAs(some);
    }

    @Test
    void toString_namesTheSizes() {
        assertThat(count(List.of("a a", "a"))).hasToString("2 terms, 4 occurrences, 2 documents");
    }

    @Test
    void top_ordersByCountThenTerm() {
        TermCounts counts = TermCounts.of(Map.of("b", 2L, "a", 2L, "c", 5L, "d", 1L));
        assertThat(counts.top(3)).extracting(TermCount::term).containsExactly("c", "a", "b");
        assertThat(counts.top(99)).hasSize(4);
        assertThat(counts.top(0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> counts.top(-1)).withMessageContaining("-1");
    }

    @Test
    void distinct_isExactWhenAllTermsAreListed() {
        assertThat(count(List.of("a b a")).distinct()).isEqualTo(new CountEstimate(4, 4, 4));
    }

    @Test
    void export_escapesWhatNeedsIt() {
        TermCounts counts = TermCounts.of(Map.of("a\t\"\\\ud800", 1L, "\ud83d\ude00\u2028", 2L));
        assertThat(written(counts::writeJson))
                .isEqualTo("{\"documents\":0,\"total\":3,\"maximumError\":0,\"terms\":["
                        + "{\"term\":\"a\\u0009\\\"\\\\\\ud800\",\"count\":1,\"documents\":0},"
                        + "{\"term\":\"\ud83d\ude00\\u2028\",\"count\":2,\"documents\":0}]}");
        assertThat(written(counts::writeTsv))
                .isEqualTo("term\tcount\tdocuments\na\\t\"\\\\\ud800\t1\t0\n\ud83d\ude00\u2028\t2\t0\n");
    }

    private interface Export {
        void to(Appendable out) throws IOException;
    }

    private static String written(Export export) {
        StringBuilder out = new StringBuilder();
        try {
            export.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
