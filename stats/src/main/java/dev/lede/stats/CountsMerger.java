package dev.lede.stats;

import java.util.Arrays;

/** Merges two sorted lists of counts into one. */
final class CountsMerger {

    private final String[] terms;
    private final long[] counts;
    private final long[] documents;
    private int size;

    private CountsMerger(int capacity) {
        terms = new String[capacity];
        counts = new long[capacity];
        documents = new long[capacity];
    }

    static TermCounts merge(TermCounts left, TermCounts right) {
        CountsMerger merger = new CountsMerger(Math.addExact(left.size(), right.size()));
        int l = 0;
        int r = 0;
        while (l < left.size() || r < right.size()) {
            int order = order(left, l, right, r);
            merger.start(order <= 0 ? left.term(l) : right.term(r));
            if (order <= 0) {
                merger.add(left, l++);
            }
            if (order >= 0) {
                merger.add(right, r++);
            }
        }
        return merger.result(summary(left, right));
    }

    private static int order(TermCounts left, int l, TermCounts right, int r) {
        if (l == left.size()) {
            return 1;
        }
        return r == right.size() ? -1 : left.term(l).compareTo(right.term(r));
    }

    private void start(String term) {
        terms[size++] = term;
    }

    private void add(TermCounts from, int at) {
        counts[size - 1] += from.count(at);
        documents[size - 1] += from.documents(at);
    }

    private static CountsSummary summary(TermCounts left, TermCounts right) {
        boolean listed =
                left.summary().distinct().isNone() && right.summary().distinct().isNone();
        Distinct union = listed ? Distinct.NONE : Distinct.of(left).union(Distinct.of(right));
        return left.summary().plus(right.summary(), union);
    }

    private TermCounts result(CountsSummary summary) {
        long[] termDocuments = summary.documentFrequencies() ? Arrays.copyOf(documents, size) : new long[size];
        return new TermCounts(Arrays.copyOf(terms, size), Arrays.copyOf(counts, size), termDocuments, summary);
    }
}
