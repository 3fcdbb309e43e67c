package dev.lede.stats;

import dev.lede.internal.stats.TermHash;
import java.util.Arrays;

/*
 * Open addressing with linear probing at a load of one half at most. A slot holds the upper half of the hash beside
 * the number of the word, so that a miss is settled without a look at the characters. The characters of all words
 * stand one after the other in one array; nothing is allocated for a word that is known.
 */
/** Numbers the distinct words that are given as slices of characters, in the order of their arrival. */
final class WordTable {

    private static final int FIRST_SLOTS = 1 << 12;
    private static final long HASH = 0xFFFF_FFFF_0000_0000L;

    private long[] slots = new long[FIRST_SLOTS];
    private char[] chars = new char[FIRST_SLOTS * 4];
    private int[] ends = new int[FIRST_SLOTS / 2];
    private long[] hashes = new long[FIRST_SLOTS / 2];
    private int size;

    int size() {
        return size;
    }

    /** The number of the word in {@code buffer}, a new one if it was never seen. */
    int intern(char[] buffer, int length, long rawHash) {
        long hash = TermHash.mix(rawHash);
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0) {
            long slot = slots[at];
            if (((slot ^ hash) & HASH) == 0 && matches((int) slot - 1, buffer, length)) {
                return (int) slot - 1;
            }
            at = (at + 1) & mask;
        }
        return append(buffer, length, hash, at);
    }

    private boolean matches(int word, char[] buffer, int length) {
        int start = start(word);
        if (ends[word] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[start + i] != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    private int append(char[] buffer, int length, long hash, int slot) {
        if (size == ends.length) {
            grow();
            return append(buffer, length, hash, freeSlot(hash));
        }
        int start = size == 0 ? 0 : ends[size - 1];
        if (chars.length - start < length) {
            chars = Arrays.copyOf(chars, Math.max(start + length, Growth.larger(chars.length)));
        }
        System.arraycopy(buffer, 0, chars, start, length);
        ends[size] = start + length;
        hashes[size] = hash;
        slots[slot] = (hash & HASH) | ++size;
        return size - 1;
    }

    private void grow() {
        ends = Arrays.copyOf(ends, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = new long[slots.length * 2];
        for (int word = 0; word < size; word++) {
            slots[freeSlot(hashes[word])] = (hashes[word] & HASH) | (word + 1);
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

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    String word(int word) {
        return new String(chars, start(word), ends[word] - start(word));
    }

    /** The characters of all words together. */
    int characters() {
        return size == 0 ? 0 : ends[size - 1];
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }
}
