package dev.lede.internal.abbreviation;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map from short words to bits, looked up in place: no key is cut out of the text. Immutable and thread-safe.
 *
 * <p>Open addressing with linear probing over a table at most half full. Keys are kept in small letters, one after the
 * other in the order of their slots; a capital in a given key is remembered as the bit {@link #NEEDS_CAPITAL}.
 */
final class FormTable {

    /** Set in the bits of a form that matches only where the text has a capital first. */
    static final int NEEDS_CAPITAL = 1 << 30;

    private static final int MULTIPLIER = 31;

    /** The blocks of 256 characters in which there are capitals. */
    private static final int[] CASED = {
        0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x10, 0x13, 0x1c, 0x1e, 0x1f, 0x21, 0x24, 0x2c, 0xa6, 0xa7, 0xff
    };

    private static final int BLOCK = 256;

    /** Of the alphabets of Europe: their steps lie in the order of the characters. */
    private static final int COMMON = 0x600;

    /** How far it is from each character to the small one, by blocks; the last is that of all without capitals. */
    private static final char[] STEPS = new char[(CASED.length + 1) * BLOCK];

    /** Where the steps of a block begin. */
    private static final short[] BLOCKS = new short[BLOCK];

    static {
        Arrays.fill(BLOCKS, (short) (CASED.length * BLOCK));
        for (int n = 0; n < CASED.length; n++) {
            BLOCKS[CASED[n]] = (short) (n * BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                int c = CASED[n] * BLOCK + i;
                STEPS[n * BLOCK + i] = (char) (UCharacter.toLowerCase(c) - c);
            }
        }
    }

    private static final int SIEVE = 1 << 15;

    /** Bits of the first letter, the last and the length of each key: turns away most words without a hash of the whole. */
    private final long[] sieve = new long[SIEVE >> 6];

    private final int longest;
    private final char[] keys;
    // Of each slot where its key begins, which ends where the next begins, and its bits: two beside each other.
    private final int[] slots;

    FormTable(Map<String, Integer> forms) {
        int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, forms.size())) * 4);
        @Nullable String[] taken = new String[capacity];
        slots = new int[2 * capacity + 1];
        int max = 0;
        int size = 0;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            String key = form.getKey();
            max = Math.max(max, key.length());
            size += key.length();
            int slot = hash(key.toCharArray(), 0, key.length()) & (capacity - 1);
            while (!free(slot)) {
                slot = (slot + 1) & (capacity - 1);
            }
            taken[slot] = key;
            int bit = bit(key.charAt(0), key.charAt(key.length() - 1), key.length());
            sieve[bit >> 6] |= 1L << bit;
            slots[2 * slot + 1] = form.getValue();
        }
        longest = max;
        keys = new char[size];
        for (int slot = 0; slot < capacity; slot++) {
            String key = Objects.requireNonNullElse(taken[slot], "");
            key.getChars(0, key.length(), keys, slots[2 * slot]);
            slots[2 * slot + 2] = slots[2 * slot] + key.length();
        }
    }

    /** All keys and their bits, in order. */
    Map<String, Integer> forms() {
        Map<String, Integer> forms = new TreeMap<>();
        for (int slot = 0; slot < slots.length / 2; slot++) {
            if (!free(slot)) {
                int start = slots[2 * slot];
                forms.put(new String(keys, start, slots[2 * slot + 2] - start), slots[2 * slot + 1]);
            }
        }
        return forms;
    }

    private static int bit(char first, char last, int length) {
        return ((first * 37 + last) * 31 + length) & (SIEVE - 1);
    }

    private boolean free(int slot) {
        return slots[2 * slot + 1] == 0;
    }

    /** The bits of the word, 0 if it is not in the table. */
    int get(char[] text, int start, int end) {
        if (end - start > longest || end <= start) {
            return 0;
        }
        int bit = bit(small(text[start]), small(text[end - 1]), end - start);
        if ((sieve[bit >> 6] & (1L << bit)) == 0) {
            return 0;
        }
        int mask = slots.length / 2 - 1;
        for (int slot = hash(text, start, end) & mask; !free(slot); slot = (slot + 1) & mask) {
            if (matches(slot, text, start, end)) {
                return slots[2 * slot + 1];
            }
        }
        return 0;
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * MULTIPLIER + small(text[i]);
        }
        return hash ^ (hash >>> 15);
    }

    private boolean matches(int slot, char[] text, int start, int end) {
        int from = slots[2 * slot] - start;
        if (slots[2 * slot + 2] - from != end) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (keys[from + i] != small(text[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Code unit by code unit: no abbreviation is written beyond the BMP. A table rather than ICU4J, whose code would be
     * compiled into every look-up.
     */
    static char small(char c) {
        return (char) (c + STEPS[c < COMMON ? c : BLOCKS[c / BLOCK] + c % BLOCK]);
    }
}
