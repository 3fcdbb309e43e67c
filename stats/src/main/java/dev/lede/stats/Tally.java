package dev.lede.stats;

import java.util.Arrays;

/*
 * Two cells a term, side by side, since a word that is not among the most frequent costs a cache miss for every array
 * it is looked up in: the count; the documents in the upper half and the last document in the lower half.
 */
/** Occurrences and documents of numbered terms. */
final class Tally {

    private static final long ONE_DOCUMENT = 1L << 32;
    private static final long LAST = 0xFFFF_FFFFL;

    private long[] cells = new long[1 << 12];

    /** Counts one occurrence in the document of that number, 1 or more. */
    void add(int term, int document) {
        int at = 2 * term;
        if (at + 1 >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(at + 2, Growth.larger(cells.length)));
        }
        cells[at]++;
        long documents = cells[at + 1];
        if ((int) documents != document) {
            cells[at + 1] = ((documents + ONE_DOCUMENT) & ~LAST) | (document & LAST);
        }
    }

    long count(int term) {
        return 2 * term + 1 < cells.length ? cells[2 * term] : 0;
    }

    long documents(int term) {
        return 2 * term + 1 < cells.length ? cells[2 * term + 1] >>> 32 : 0;
    }

    void clear() {
        Arrays.fill(cells, 0);
    }
}
