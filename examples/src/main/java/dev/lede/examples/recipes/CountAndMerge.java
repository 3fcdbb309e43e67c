package dev.lede.examples.recipes;

import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.util.List;

/** Counts the terms of each part of a collection and puts the counts together. Stateless. */
public final class CountAndMerge {

    private CountAndMerge() {}

    /** The counts of single words and pairs in one part, as bytes that can be kept or sent. */
    public static byte[] count(List<String> articles) {
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        articles.forEach(counter::add);
        return counter.counts().toBytes();
    }

    /** The counts of all parts, the same in whatever order they come. */
    public static TermCounts merge(List<byte[]> parts) {
        return parts.stream().map(TermCounts::fromBytes).reduce(TermCounts.empty(), TermCounts::merge);
    }
}
