package dev.lede.internal.keyword;

import java.util.Arrays;

/**
 * All phrases of a text with their counts: a trie whose edges are words. Not thread-safe.
 *
 * <p>A phrase is its first words (the parent) and its last word, found by one hash probe, so that counting all phrases
 * that start at a word costs one probe each and no phrase is ever compared word by word. The counts of a phrase lie
 * side by side in one array.
 */
final class Phrases {

    /** The empty phrase. */
    static final int ROOT = -1;

    /** Longer phrases first met after this many different ones are passed over, which bounds the memory. */
    private static final int LIMIT = 1 << 19;

    private static final int PARENT = 0;
    private static final int WORD = 1;
    /** Occurrences. */
    static final int COUNT = 2;
    /** Index of the first word of the first occurrence. */
    static final int FIRST = 3;
    /** Occurrences with capitals inside a sentence. */
    static final int CAPITALS = 4;
    /** Occurrences with a function word or a break on the right. */
    static final int CLOSED = 5;
    /** Different content words that follow. */
    static final int VARIETY = 6;
    /** Occurrences after a determiner, preposition or possessive. */
    static final int AFTER_NOUN_MARK = 7;
    /** Sum of the noun-likeness of content words on the left, in steps of 2^-10. */
    static final int LEFT = 8;
    /** Occurrences that speak for the form kept, less those that spoke against it. */
    static final int VOTES = 9;
    /** The form kept: where it begins in the text. */
    static final int START = 10;
    /** The form kept: where it ends. */
    static final int END = 11;

    private static final int FIELDS = 12;

    private int[] fields;
    private int[] slots;
    private int size;

    Phrases(int expected) {
        int capacity = Math.max(64, expected);
        fields = new int[capacity * FIELDS];
        slots = new int[Integer.highestOneBit(capacity * 2 - 1) * 2];
    }

    int size() {
        return size;
    }

    int get(int phrase, int field) {
        return fields[phrase * FIELDS + field];
    }

    void set(int phrase, int field, int value) {
        fields[phrase * FIELDS + field] = value;
    }

    void add(int phrase, int field, int amount) {
        fields[phrase * FIELDS + field] += amount;
    }

    int parent(int phrase) {
        return get(phrase, PARENT);
    }

    int word(int phrase) {
        return get(phrase, WORD);
    }

    /** The phrase that is {@code parent} and {@code word}; {@link #ROOT} if there is none. */
    int find(int parent, int word) {
        return slots[slot(parent, word)] - 1;
    }

    /** As {@link #find}, but made if it is new; {@link #ROOT} if there are too many. */
    int extend(int parent, int word) {
        int slot = slot(parent, word);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        return size >= LIMIT && parent != ROOT ? ROOT : create(parent, word, slot);
    }

    private int slot(int parent, int word) {
        int mask = slots.length - 1;
        int slot = hash(parent, word) & mask;
        while (slots[slot] != 0 && !is(slots[slot] - 1, parent, word)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean is(int phrase, int parent, int word) {
        return parent(phrase) == parent && word(phrase) == word;
    }

    private int create(int parent, int word, int slot) {
        if ((size + 1) * FIELDS > fields.length) {
            fields = Arrays.copyOf(fields, fields.length * 2);
        }
        set(size, PARENT, parent);
        set(size, WORD, word);
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int phrase = 0; phrase < size; phrase++) {
            int slot = hash(parent(phrase), word(phrase)) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = phrase + 1;
        }
    }

    private static int hash(int parent, int word) {
        int mixed = parent * 0x9E3779B9 + word * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        mixed *= 0x2C1B3C6D;
        return mixed ^ (mixed >>> 13);
    }
}
