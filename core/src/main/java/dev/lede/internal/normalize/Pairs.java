package dev.lede.internal.normalize;

import com.ibm.icu.text.Normalizer2;

/**
 * What two characters compose to in a normalization form: Hangul by arithmetic, all others by a hash table with
 * pairs from ICU. Immutable and thread-safe.
 */
final class Pairs {

    /** About a thousand pairs, so that three places of four are empty. */
    private static final int BITS = 12;

    private static final int MASK = (1 << BITS) - 1;
    private static final int MIX = 0x9E3779B1;

    private final Normalizer2 form;
    private final long[] keys = new long[1 << BITS];
    private final int[] composed = new int[1 << BITS];

    Pairs(Normalizer2 form) {
        this.form = form;
    }

    /** Adds the two parts of a code point, if it has two; Hangul syllables need no table. */
    void add(int c, Normalizer2 canonical) {
        String parts = canonical.getRawDecomposition(c);
        if (parts == null || parts.codePointCount(0, parts.length()) != 2) {
            return;
        }
        int starter = parts.codePointAt(0);
        int second = parts.codePointBefore(parts.length());
        int whole = form.composePair(starter, second);
        if (whole >= 0) {
            int at = place(starter, second);
            keys[at] = key(starter, second);
            composed[at] = whole;
        }
    }

    private int place(int starter, int c) {
        long key = key(starter, c);
        int at = ((starter * MIX) ^ (c * (MIX >> 3))) >>> (Integer.SIZE - BITS);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & MASK;
        }
        return at;
    }

    private static long key(int starter, int c) {
        return ((long) starter << Integer.SIZE) | c;
    }

    /** What two characters compose to, or -1. */
    int get(int starter, int c) {
        if (Hangul.isSecond(c)) {
            return Hangul.compose(starter, c);
        }
        int at = place(starter, c);
        return keys[at] == 0 ? -1 : composed[at];
    }
}
