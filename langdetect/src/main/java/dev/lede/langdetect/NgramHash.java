package dev.lede.langdetect;

import java.util.Arrays;

/**
 * Hashes of the n-grams and of the whole of a word, the same for trainer and detector.
 *
 * <p>The state of an n-gram extends that of the n-gram one shorter at the same place, so a word costs one multiplication
 * per feature, in loops that the compiler can vectorize.
 */
final class NgramHash {

    /** Longest n-gram. */
    static final int MAX_ORDER = 5;

    /** The order under which whole words are counted. */
    static final int WORD = MAX_ORDER + 1;

    /** Words of fewer letters are covered by an n-gram with both borders. */
    static final int MIN_WORD = 4;

    private static final int SEED = 0x2545F491;
    private static final int STEP = 0x9E3779B1;
    private static final int MIX = 0x85EBCA6B;

    private NgramHash() {}

    /** The most features that a word of so many letters can have. */
    static int mostFeatures(int letters) {
        return (letters + 2) * MAX_ORDER + 1;
    }

    /**
     * Writes the hashes of all n-grams of a word behind those collected, order after order, then that of the whole word
     * if it has one.
     *
     * @param padded the word between its borders
     * @param letters its length without them
     * @param maxOrder longest n-gram wanted
     * @param scratch receives the hashes, and by order (1 … {@link #WORD}) where they end
     * @return where the last one ends
     */
    static int hashes(char[] padded, int letters, int maxOrder, NgramScratch scratch) {
        int[] state = scratch.state;
        int[] hashes = scratch.hashes;
        int length = letters + 2;
        Arrays.fill(state, 0, length, SEED);
        int n = scratch.collected;
        for (int order = 1; order <= maxOrder; order++) {
            int count = Math.max(0, length - order + 1);
            for (int i = 0; i < count; i++) {
                state[i] = (state[i] ^ padded[i + order - 1]) * STEP;
            }
            int skip = order == 1 ? 1 : 0; // the borders alone say nothing
            for (int i = skip; i < count - skip; i++) {
                hashes[n + i - skip] = mix(state[i]);
            }
            n += Math.max(0, count - 2 * skip);
            scratch.ends[order] = n;
        }
        if (maxOrder == MAX_ORDER && letters >= MIN_WORD) {
            hashes[n++] = word(padded, letters);
        }
        scratch.ends[WORD] = n;
        return n;
    }

    /**
     * Writes the hashes of the longer n-grams of a word, and of the shorter ones at some places only.
     *
     * @param scratch its state holds the places whose n-grams of one to three characters are wanted, as
     *     {@link TrigramRows} counts them
     * @param without how many such places there are
     */
    static int longer(char[] padded, int letters, int without, NgramScratch scratch) {
        int[] rest = scratch.state;
        int[] hashes = scratch.hashes;
        int[] ends = scratch.ends;
        int n = scratch.collected;
        for (int i = 0; i < without; i++) {
            hashes[n++] = of(padded, rest[i] + 1, rest[i] + 2);
        }
        ends[1] = n;
        for (int i = 0; i < without; i++) {
            hashes[n++] = of(padded, rest[i] + 1, rest[i] + 3);
            if (rest[i] == 0) {
                hashes[n++] = of(padded, 0, 2);
            }
        }
        ends[2] = n;
        for (int i = 0; i < without; i++) {
            hashes[n++] = of(padded, rest[i], rest[i] + 3);
        }
        ends[3] = n;
        int fours = Math.max(0, letters - 1);
        int fives = Math.max(0, letters - 2);
        for (int i = 0; i < fours; i++) {
            int h = (SEED ^ padded[i]) * STEP;
            h = (h ^ padded[i + 1]) * STEP;
            h = (h ^ padded[i + 2]) * STEP;
            h = (h ^ padded[i + 3]) * STEP;
            hashes[n + i] = mix(h);
            // one too many is written and overwritten by what follows
            hashes[n + fours + i] = mix((h ^ padded[Math.min(i + 4, letters + 1)]) * STEP);
        }
        n += fours;
        ends[4] = n;
        n += fives;
        ends[5] = n;
        if (letters >= MIN_WORD) {
            hashes[n++] = word(padded, letters);
        }
        ends[WORD] = n;
        return n;
    }

    /** The hash of the n-gram {@code padded[from, to)}. */
    static int of(char[] padded, int from, int to) {
        int h = SEED;
        for (int i = from; i < to; i++) {
            h = (h ^ padded[i]) * STEP;
        }
        return mix(h);
    }

    /** The hash of a whole word. */
    static int word(char[] padded, int letters) {
        int h = ~SEED;
        for (int i = 1; i <= letters; i++) {
            h = (h ^ padded[i]) * STEP;
            h ^= h >>> 15;
        }
        return mix(h);
    }

    private static int mix(int h) {
        int x = (h ^ h >>> 15) * MIX;
        return x ^ x >>> 13;
    }
}
