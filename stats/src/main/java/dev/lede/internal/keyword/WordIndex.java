package dev.lede.internal.keyword;

import java.util.Arrays;

/**
 * Numbers words in the order in which they are added, found again by a slice of characters without making a string.
 *
 * <p>Not thread-safe while words are added; afterwards any number of threads may look words up.
 *
 * <p>Open addressing with linear probing over a power of two, at most half full; the characters of all words lie one
 * after the other in one array. The hash is that of {@link String}, so callers can build it while they fold a word.
 */
final class WordIndex {

    private char[] pool;
    private int[] starts;
    private int[] hashes;
    private int[] slots;
    private int size;

    WordIndex(int expected) {
        int capacity = Math.max(16, expected);
        pool = new char[capacity * 8];
        starts = new int[capacity + 1];
        hashes = new int[capacity];
        slots = new int[Integer.highestOneBit(capacity * 2 - 1) * 2];
    }

    /** The hash of a slice, as {@link String#hashCode()} has it. */
    static int hash(char[] chars, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    int size() {
        return size;
    }

    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    String text(int word) {
        return new String(pool, starts[word], length(word));
    }

    /** The number of a word, or -1. */
    int find(char[] chars, int start, int end) {
        return find(chars, start, end, hash(chars, start, end));
    }

    /** The number of a word whose hash is known, or -1. */
    int find(char[] chars, int start, int end, int hash) {
        return slots[slot(chars, start, end, hash)] - 1;
    }

    /** The number of a word, which is added if it is new. */
    int add(char[] chars, int start, int end, int hash) {
        int slot = slot(chars, start, end, hash);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        ensureRoom(end - start);
        System.arraycopy(chars, start, pool, starts[size], end - start);
        starts[size + 1] = starts[size] + end - start;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    boolean contains(String word) {
        return find(word.toCharArray(), 0, word.length()) >= 0;
    }

    int add(String word) {
        return add(word.toCharArray(), 0, word.length(), word.hashCode());
    }

    private int slot(char[] chars, int start, int end, int hash) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        while (slots[slot] != 0 && !is(slots[slot] - 1, chars, start, end, hash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean is(int word, char[] chars, int start, int end, int hash) {
        return hashes[word] == hash && Arrays.equals(pool, starts[word], starts[word + 1], chars, start, end);
    }

    /** Polynomial hashes of similar words differ in the low bits only; probing wants them apart. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private void ensureRoom(int length) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        int needed = starts[size] + length;
        if (needed > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(needed, pool.length * 2));
        }
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int word = 0; word < size; word++) {
            int slot = spread(hashes[word]) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = word + 1;
        }
    }
}
