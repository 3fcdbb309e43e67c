package dev.lede.stats.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/*
 * Locality-sensitive hashing (Indyk and Motwani 1998): a signature is cut into bands, and texts that agree in all
 * places of a band meet in one bucket. A text is compared with the first and the last few of its buckets only, so that
 * a thousand copies of one agency report cost a thousand comparisons, not half a million.
 */
/**
 * Finds texts that are nearly the same: reprints, edited versions, machine-made variants. Immutable and thread-safe.
 *
 * <p>Texts are compared by {@link MinHash}. Time is linear in the texts, however many are alike.
 *
 * <pre>{@code
 * List<String> articles = List.of("The old ferry is back", "A new library opens", "The old ferry is back!");
 * NearDuplicates.of(articles, 0.8).groups(); // -> [[0, 2]]
 * }</pre>
 */
public final class NearDuplicates {

    private static final int RECENT = 4;

    private final List<DuplicatePair> pairs = new ArrayList<>();
    private final int[] leaders;

    private NearDuplicates(List<MinHash> signatures, double threshold) {
        leaders = IntStream.range(0, signatures.size()).toArray();
        int rows = rows(threshold, signatures.isEmpty() ? 1 : signatures.get(0).size());
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int text = 0; text < signatures.size(); text++) {
            if (!signatures.get(text).isEmpty()) {
                compare(text, signatures, buckets, rows, threshold);
            }
        }
    }

    /**
     * Compares texts with each other.
     *
     * @param threshold the least similarity of near-duplicates, more than 0 and at most 1; 0.5 to 0.9 in use
     * @throws IllegalArgumentException if {@code threshold} is outside its range
     */
    public static NearDuplicates of(List<? extends CharSequence> texts, double threshold) {
        return ofSignatures(
                Objects.requireNonNull(texts, "texts").stream().map(MinHash::of).toList(), threshold);
    }

    /**
     * Compares texts by signatures of one size.
     *
     * @param threshold the least similarity of near-duplicates, more than 0 and at most 1
     * @throws IllegalArgumentException if {@code threshold} is outside its range or signatures differ in size
     */
    public static NearDuplicates ofSignatures(List<MinHash> signatures, double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold must be more than 0 and at most 1, but is " + threshold);
        }
        return new NearDuplicates(List.copyOf(signatures), threshold);
    }

    /** The longest bands by which texts at the threshold still meet with a chance of 99.9 %. */
    private static int rows(double threshold, int size) {
        int rows = 1;
        while (rows < size) {
            int bands = size / (rows + 1);
            double missed = Math.pow(1 - Math.pow(threshold, rows + 1.0), bands);
            if (missed > 0.001) {
                break;
            }
            rows++;
        }
        return rows;
    }

    private void compare(
            int text, List<MinHash> signatures, Map<Long, List<Integer>> buckets, int rows, double threshold) {
        MinHash signature = signatures.get(text);
        Map<Integer, Double> seen = new LinkedHashMap<>();
        for (int band = 0; band < signature.size() / rows; band++) {
            List<Integer> bucket = buckets.computeIfAbsent(signature.band(band, rows), b -> new ArrayList<>(1));
            for (int other : bucket) {
                seen.computeIfAbsent(other, o -> signature.similarity(signatures.get(o)));
            }
            if (bucket.size() > RECENT) {
                bucket.remove(1);
            }
            bucket.add(text);
        }
        seen.forEach((other, similarity) -> {
            if (similarity >= threshold) {
                pairs.add(new DuplicatePair(other, text, similarity));
                leaders[leader(text)] = leader(other);
            }
        });
    }

    private int leader(int text) {
        int leader = text;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    /** Pairs found alike; of large groups not all, but enough to link them. */
    public List<DuplicatePair> pairs() {
        return List.copyOf(pairs);
    }

    /** Indexes of texts linked by likeness, each group and the groups themselves ascending; single texts left out. */
    public List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int text = 0; text < leaders.length; text++) {
            groups.computeIfAbsent(leader(text), l -> new ArrayList<>()).add(text);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
                .map(List::copyOf)
                .toList();
    }
}
