package dev.lede.stats;

import java.util.Arrays;

/*
 * Open addressing with linear probing at a load of one half at most. A slot holds the upper half of the hash beside
 * the place of the word's record (0: none), so that a miss is settled without a look at the record. A record holds
 *
 *   the number of the word in the upper half, its length in the lower half
 *   its tally
 *   its characters, four to a long
 *
 * so that most words cost two cache misses or three. Nothing is allocated for a word that is known.
 */
/** Numbers and counts the distinct words, in the order of their arrival. */
final class WordTable {

    private static final int FIRST_SLOTS = 1 << 12;
    private static final long HASH = 0xFFFF_FFFF_0000_0000L;
    private static final int TALLY = 1;
    private static final int CHARACTERS = TALLY + Tally.CELLS;

    private long[] slots = new long[FIRST_SLOTS];
    private long[] records = new long[FIRST_SLOTS * 3];
    private int[] places = new int[FIRST_SLOTS / 2];
    private int size;
    private int end = 1;
    private long characters;

    /** Takes what {@link #prefetch} reads, which the compiler would not read otherwise. */
    @SuppressWarnings("UnusedVariable")
    private long prefetched;

    int size() {
        return size;
    }

    /**
     * Brings into the cache most of what {@link #intern} reads for the words of a block. The reads do not wait for each
     * other, so that a block costs little more time than the slowest of its cache misses.
     */
    void prefetch(WordBlock block) {
        int mask = slots.length - 1;
        long sum = 0;
        for (int i = 0; i < block.size(); i++) {
            sum += records[(int) slots[(int) block.hash(i) & mask]];
        }
        prefetched = sum;
    }

    /** The place of the word {@code i} of a block, of a new word if it was never seen. */
    int intern(WordBlock block, int i) {
        long hash = block.hash(i);
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0) {
            int place = (int) slots[at];
            if (((slots[at] ^ hash) & HASH) == 0
                    && block.equals(i, records, place + CHARACTERS, (int) records[place])) {
                return place;
            }
            at = (at + 1) & mask;
        }
        return append(block, i);
    }

    private int append(WordBlock block, int i) {
        if (size == slots.length / 2) {
            rehash();
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, Growth.larger(size, size + 1L));
        }
        int length = block.length(i);
        int place = end;
        long next = (long) place + CHARACTERS + WordBlock.longs(length);
        if (next > records.length) {
            records = Arrays.copyOf(records, Growth.larger(records.length, next));
        }
        records[place] = ((long) size << 32) | length;
        Tally.clear(records, place + TALLY);
        block.copy(i, records, place + CHARACTERS);
        end = (int) next;
        characters += length;
        places[size++] = place;
        slots[freeSlot(block.hash(i))] = (block.hash(i) & HASH) | place;
        return place;
    }

    private void rehash() {
        slots = new long[Growth.twice(slots.length)];
        for (int word = 0; word < size; word++) {
            int place = places[word];
            long hash = WordBlock.hash(records, place + CHARACTERS, (int) records[place]);
            slots[freeSlot(hash)] = (hash & HASH) | place;
        }
    }

    private int freeSlot(long hash) {
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** The number of the word at {@code place}, from 0. */
    int number(int place) {
        return (int) (records[place] >>> 32);
    }

    /** Counts the word at {@code place} in a document. */
    void add(int place, int document) {
        Tally.add(records, place + TALLY, document);
    }

    /** How often a word was counted, by its number. */
    long count(int word) {
        return Tally.count(records, places[word] + TALLY);
    }

    /** In how many documents a word was counted, by its number. */
    long documents(int word) {
        return Tally.documents(records, places[word] + TALLY);
    }

    String word(int word) {
        int place = places[word];
        return WordBlock.toString(records, place + CHARACTERS, (int) records[place]);
    }

    /** The characters of all words together. */
    long characters() {
        return characters;
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
        end = 1;
        characters = 0;
    }
}
