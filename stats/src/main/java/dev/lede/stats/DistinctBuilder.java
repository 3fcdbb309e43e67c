package dev.lede.stats;

import dev.lede.internal.stats.TermHash;
import java.util.Arrays;

/** Collects the smallest hash values of a stream of terms. */
final class DistinctBuilder {

    private long[] hashes = new long[Distinct.K * 2];
    private int size;
    private long limit = Long.MAX_VALUE;

    void add(String term) {
        long hash = TermHash.of(term);
        if (hash > limit) {
            return;
        }
        if (size == hashes.length) {
            cut();
        }
        hashes[size++] = hash;
    }

    private void cut() {
        long[] smallest = build().hashes();
        System.arraycopy(smallest, 0, hashes, 0, smallest.length);
        size = smallest.length;
        if (size == Distinct.K) {
            limit = smallest[size - 1];
        }
    }

    Distinct build() {
        return Distinct.of(Arrays.copyOf(hashes, size));
    }
}
