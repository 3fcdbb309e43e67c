package dev.lede.stats;

import java.util.ArrayDeque;
import java.util.Deque;

/*
 * Merging each small part into one ever larger sum would cost the sum for every part. So sums wait on a pile until
 * one of about their own size comes, as in merge sort.
 */
/** Adds up many term counts. */
final class CountsPile {

    private final Deque<TermCounts> pile = new ArrayDeque<>();

    void add(TermCounts counts) {
        TermCounts top = counts;
        while (!pile.isEmpty() && pile.peek().size() <= 2L * top.size()) {
            top = pile.pop().merge(top);
        }
        pile.push(top);
    }

    TermCounts sum() {
        TermCounts sum = TermCounts.empty();
        for (TermCounts counts : pile) {
            sum = sum.merge(counts);
        }
        return sum;
    }
}
