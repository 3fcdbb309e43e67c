package dev.lede.stats;

import java.util.Arrays;

/*
 * An n-gram is a pair: what stands before its last word, and that word. The first part of a pair of words is a word
 * number, of longer n-grams the number of another pair, as its complement to tell them apart. So no characters are
 * copied, and an n-gram costs one look-up once its beginning is known.
 */
/** Numbers the distinct n-grams of two and more words. */
final class GramTable {

    private static final int FIRST_SLOTS = 1 << 12;

    private int[] slots = new int[FIRST_SLOTS];
    private long[] pairs = new long[FIRST_SLOTS / 2];
    private int size;

    int size() {
        return size;
    }

    /** The number of the n-gram that {@code word} makes of {@code beginning}, a new one if it was never seen. */
    int intern(int beginning, int word) {
        long pair = ((long) beginning << 32) | word;
        int at = slot(pair);
        if (slots[at] != 0) {
            return slots[at] - 1;
        }
        if (size == pairs.length) {
            grow();
            at = slot(pair);
        }
        pairs[size] = pair;
        slots[at] = ++size;
        return size - 1;
    }

    /** The slot of {@code pair}, or the free one where it belongs. */
    private int slot(long pair) {
        int mask = slots.length - 1;
        long mixed = (pair ^ (pair >>> 29)) * 0x9E37_79B9_7F4A_7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (slots[at] != 0 && pairs[slots[at] - 1] != pair) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        if (size > 1 << 29) {
            throw new IllegalStateException("more distinct n-grams than one counter holds; use a bounded counter");
        }
        pairs = Arrays.copyOf(pairs, size * 2);
        slots = new int[slots.length * 2];
        for (int gram = 0; gram < size; gram++) {
            slots[slot(pairs[gram])] = gram + 1;
        }
    }

    /** What stands before the last word: a word number, or the complement of an n-gram number. */
    int beginning(int gram) {
        return (int) (pairs[gram] >> 32);
    }

    int lastWord(int gram) {
        return (int) pairs[gram];
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }
}
