package dev.lede.langdetect;

import java.util.BitSet;

/**
 * What a code unit is to the detector: a letter of some script, a mark, or something that parts words.
 *
 * <p>The tables travel with the model, since its features were counted with them: a newer Unicode version must not
 * change what an older model sees. Letters outside the Basic Multilingual Plane part words. Immutable.
 */
final class Alphabet {

    /** Neither letter nor mark. */
    static final int BREAK = 0;

    /** Belongs to the word that it follows, whatever the script. */
    static final int MARK = 61;

    /** Invisible inside a word: soft hyphen, joiners, tatweel. */
    static final int IGNORABLE = 62;

    /** Part of a word between two letters; all kinds count as the ASCII one. */
    static final int APOSTROPHE = 63;

    /** Number of code units with an entry. */
    static final int SIZE = 1 << 16;

    private final byte[] types;
    private final char[] small;

    /**
     * Takes over both tables.
     *
     * @param types by code unit: one of the constants above, or 1 + the index of a script
     * @param small by code unit: the small letter
     */
    Alphabet(byte[] types, char[] small) {
        this.types = types;
        this.small = small;
    }

    /** Whether every type is known, and every letter is of one of the first {@code scripts} scripts. */
    boolean fits(int scripts) {
        for (byte type : types) {
            if (type < BREAK || (type > scripts && type < MARK) || type > APOSTROPHE) {
                return false;
            }
        }
        return true;
    }

    /** The small letters of a script, marks and the apostrophe included. */
    char[] letters(int script) {
        BitSet all = new BitSet(SIZE);
        for (int c = 0; c < SIZE; c++) {
            int type = types[c];
            if (type == script + 1 || type == MARK) {
                all.set(small[c]);
            }
        }
        all.set('\'');
        char[] result = new char[all.cardinality()];
        int n = 0;
        for (int c = all.nextSetBit(0); c >= 0; c = all.nextSetBit(c + 1)) {
            result[n++] = (char) c;
        }
        return result;
    }

    /** One of the constants of this class, or 1 + the index of the script. */
    int type(char c) {
        return types[c];
    }

    /** The small letter, or {@code c} itself. */
    char small(char c) {
        return small[c];
    }

    /** Whether a type names a script. */
    static boolean isLetter(int type) {
        return type > BREAK && type < MARK;
    }
}
