package dev.lede.stats;

import java.util.Arrays;

/** Occurrences and documents of numbered terms. */
final class Tally {

    private long[] counts = new long[1 << 11];
    private int[] documents = new int[1 << 11];
    private int[] last = new int[1 << 11];

    /** Counts one occurrence in the document of that number, 1 or more. */
    void add(int term, int document) {
        if (term >= counts.length) {
            grow(term);
        }
        counts[term]++;
        if (last[term] != document) {
            last[term] = document;
            documents[term]++;
        }
    }

    private void grow(int term) {
        int length = Math.max(term + 1, Growth.larger(counts.length));
        counts = Arrays.copyOf(counts, length);
        documents = Arrays.copyOf(documents, length);
        last = Arrays.copyOf(last, length);
    }

    long count(int term) {
        return term < counts.length ? counts[term] : 0;
    }

    int documents(int term) {
        return term < documents.length ? documents[term] : 0;
    }

    void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(documents, 0);
        Arrays.fill(last, 0);
    }
}
