package dev.lede.stats;

import java.io.Serializable;
import java.util.Objects;

/**
 * How often a term occurs. Immutable and thread-safe. Orders by count, highest first, then by term.
 *
 * <pre>{@code
 * TermCount most = Stream.of("the ferry on the lake").collect(TermCounts.collector()).top(1).get(0);
 * most.term(); // -> "the"
 * most.count(); // -> 2
 * }</pre>
 *
 * @param term the term
 * @param count its occurrences; in bounded counts the smallest number it can be
 * @param documents the documents it occurs in; 0 where document frequencies are not kept
 */
public record TermCount(String term, long count, long documents) implements Comparable<TermCount>, Serializable {

    /** Checks that nothing is null. */
    public TermCount {
        Objects.requireNonNull(term, "term");
    }

    @Override
    public int compareTo(TermCount other) {
        int byCount = Long.compare(other.count, count);
        return byCount != 0 ? byCount : term.compareTo(other.term);
    }
}
