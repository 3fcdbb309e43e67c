package dev.lede.stats;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.datasketches.frequencies.ErrorType;
import org.apache.datasketches.frequencies.ItemsSketch;

/*
 * Only the frequent-items sketch on the heap is used: the serialized forms of the library reach for off-heap memory,
 * which its version for Java 17 refuses on newer JDKs. What is kept of a sketch here is its lower bounds and its one
 * error, which add up under merging as exact counts do (Anderson et al. 2017, "A high-performance algorithm for
 * identifying frequent items in data streams").
 */
/** The most frequent terms of a stream in bounded memory, and the number of distinct ones. */
final class FrequentTerms {

    private final ItemsSketch<String> items;
    private final DistinctBuilder distinct = new DistinctBuilder();

    /** Keeps three quarters of {@code slots}, a power of two, at most. */
    FrequentTerms(int slots) {
        items = new ItemsSketch<>(slots);
    }

    /** Whether the optional library is there, to fail early rather than in the middle of a stream. */
    static boolean isLibraryPresent() {
        try {
            return new ItemsSketch<String>(8).isEmpty();
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    void add(String term, long count) {
        items.update(term, count);
        distinct.add(term);
    }

    TermCounts counts(long documents, long total) {
        TermCount[] rows = Arrays.stream(items.getFrequentItems(0, ErrorType.NO_FALSE_NEGATIVES))
                .filter(row -> row.getLowerBound() > 0)
                .map(row -> new TermCount(row.getItem(), row.getLowerBound(), 0))
                .sorted(Comparator.comparing(TermCount::term))
                .toArray(TermCount[]::new);
        return TermCounts.of(
                rows, new CountsSummary(documents, total, items.getMaximumError(), false, distinct.build()));
    }
}
