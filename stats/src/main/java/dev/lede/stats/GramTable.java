package dev.lede.stats;

import java.util.Arrays;

/*
 * An n-gram is a pair: what stands before its last word, and that word. The first part of a pair of words is a word
 * number, of longer n-grams the number of another pair, as its complement to tell them apart. So no characters are
 * copied, and an n-gram costs one look-up once its beginning is known.
 */
/** Numbers and counts the distinct n-grams of two and more words. */
final class GramTable {

    private static final int FIRST_SLOTS = 1 << 12;
    private static final int TALLY = 1;

    /** Cells of a record. The slots end at 2^29 n-grams, whose cells an array still holds. */
    private static final int CELLS = TALLY + Tally.CELLS;

    private int[] slots = new int[FIRST_SLOTS];

    /** The pair and the tally of each n-gram. */
    private long[] records = new long[FIRST_SLOTS / 2 * CELLS];

    private int size;

    int size() {
        return size;
    }

    /** The number of the n-gram that {@code word} makes of {@code beginning}, a new one if it was never seen. */
    int intern(int beginning, int word) {
        long pair = ((long) beginning << 32) | word;
        int at = slot(pair);
        return slots[at] != 0 ? slots[at] - 1 : append(pair);
    }

    private int append(long pair) {
        if (size == slots.length / 2) {
            rehash();
        }
        int at = size * CELLS;
        if (at + CELLS > records.length) {
            records = Arrays.copyOf(records, Growth.larger(records.length, at + CELLS));
        }
        records[at] = pair;
        Tally.clear(records, at + TALLY);
        slots[slot(pair)] = ++size;
        return size - 1;
    }

    /** The slot of {@code pair}, or the free one where it belongs. */
    private int slot(long pair) {
        int mask = slots.length - 1;
        long mixed = (pair ^ (pair >>> 29)) * 0x9E37_79B9_7F4A_7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (slots[at] != 0 && records[(slots[at] - 1) * CELLS] != pair) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void rehash() {
        slots = new int[Growth.twice(slots.length)];
        for (int gram = 0; gram < size; gram++) {
            slots[slot(pair(gram))] = gram + 1;
        }
    }

    private long pair(int gram) {
        return records[gram * CELLS];
    }

    /** What stands before the last word: a word number, or the complement of an n-gram number. */
    int beginning(int gram) {
        return (int) (pair(gram) >> 32);
    }

    int lastWord(int gram) {
        return (int) pair(gram);
    }

    /** Counts an n-gram in a document. */
    void add(int gram, int document) {
        Tally.add(records, gram * CELLS + TALLY, document);
    }

    /** How often an n-gram was counted. */
    long count(int gram) {
        return Tally.count(records, gram * CELLS + TALLY);
    }

    /** In how many documents an n-gram was counted. */
    long documents(int gram) {
        return Tally.documents(records, gram * CELLS + TALLY);
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }
}
