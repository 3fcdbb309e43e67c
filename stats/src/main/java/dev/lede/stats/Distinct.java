package dev.lede.stats;

import dev.lede.internal.stats.TermHash;
import java.util.Arrays;

/*
 * The k smallest hash values of a set of terms (KMV; Bar-Yossef et al. 2002, estimator of Beyer et al. 2007). The k
 * smallest of a union are found among the k smallest of its parts, whatever the order, so that merging gives one
 * canonical result; sketches that keep more than that, such as HyperLogLog with its history, do not.
 */
/** The distinct terms ever counted, where not all of them are listed any more. Immutable. */
final class Distinct {

    /** Terms kept; the standard error of the estimate is 1/sqrt(k-2), that is 1.6 %. */
    static final int K = 4096;

    /** All terms are listed, so nothing has to be estimated. */
    static final Distinct NONE = new Distinct(new long[0]);

    private final long[] smallest;

    private Distinct(long[] smallest) {
        this.smallest = smallest;
    }

    /** The smallest of some hash values, in any order, repeated or not. */
    static Distinct of(long[] hashes) {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length && size < K; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return size == 0 ? NONE : new Distinct(Arrays.copyOf(sorted, size));
    }

    /** The distinct terms of counts, listed or not. */
    static Distinct of(TermCounts counts) {
        Distinct known = counts.summary().distinct();
        if (!known.isNone()) {
            return known;
        }
        return of(counts.terms().stream().mapToLong(TermHash::of).toArray());
    }

    Distinct union(Distinct other) {
        long[] both = Arrays.copyOf(smallest, smallest.length + other.smallest.length);
        System.arraycopy(other.smallest, 0, both, smallest.length, other.smallest.length);
        return of(both);
    }

    boolean isNone() {
        return smallest.length == 0;
    }

    /** Hash values are spread evenly over all longs, so the k-th smallest tells how many there are. */
    CountEstimate estimate(int listed) {
        if (smallest.length < K) {
            int exact = isNone() ? listed : smallest.length;
            return new CountEstimate(exact, exact, exact);
        }
        double fraction = (smallest[K - 1] * 0x1p-64) + 0.5;
        double value = (K - 1) / fraction;
        double error = 2 * value / Math.sqrt(K - 2);
        return new CountEstimate(value, value - error, value + error);
    }

    /** Ascending. */
    long[] hashes() {
        return smallest.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distinct that && Arrays.equals(smallest, that.smallest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(smallest);
    }
}
