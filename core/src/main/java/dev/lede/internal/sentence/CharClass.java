package dev.lede.internal.sentence;

import dev.lede.internal.unicode.CodePointTable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a code point is for the splitting of sentences: its Sentence_Break value of UAX #29 in the low four bits, and
 * four flags that the news rules need above them. Generated from ICU4J's data (Unicode 17).
 *
 * <p>Code units have an array of their own; code points are looked up in the table.
 */
public final class CharClass {

    // Sentence_Break values, as in table 4 of UAX #29.
    static final int OTHER = 0;
    static final int ATERM = 1;
    static final int CLOSE = 2;
    static final int FORMAT = 3;
    static final int LOWER = 4;
    static final int NUMERIC = 5;
    static final int OLETTER = 6;
    static final int SEP = 7;
    static final int SP = 8;
    static final int STERM = 9;
    static final int UPPER = 10;
    static final int CR = 11;
    static final int EXTEND = 12;
    static final int LF = 13;
    static final int SCONTINUE = 14;

    /** Masks the Sentence_Break value. */
    static final int BREAK_MASK = 15;
    /** General category Ps or Pi, and the inverted marks of Spanish. */
    static final int OPENER = 1 << 4;
    /** General category Pe or Pf. */
    static final int CLOSER = 1 << 5;
    /** General category Pd, and the usual bullets. */
    static final int DASH = 1 << 6;
    /** A letter of a script that puts no blanks between words. */
    static final int UNSPACED = 1 << 7;

    static final int SPACES = set(SP, SEP, LF, CR);

    static final String RESOURCE = "char-class.bin";
    static final int VERSION = 1;

    private static final CodePointTable CLASSES;
    private static final byte[] UNIT_CLASSES;

    static {
        try (DataInputStream in = Artefact.open(RESOURCE, VERSION)) {
            CLASSES = CodePointTable.read(in);
            UNIT_CLASSES = CLASSES.basicPlane();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CharClass() {}

    /** Value and flags of a code point. */
    static int of(int codePoint) {
        return CLASSES.get(codePoint);
    }

    /** Value and flags of a code unit. */
    static int of(char unit) {
        return UNIT_CLASSES[unit] & 0xff;
    }

    /** A set of Sentence_Break values, to be asked by {@link #isIn}. */
    static int set(int... values) {
        int set = 0;
        for (int value : values) {
            set |= 1 << value;
        }
        return set;
    }

    /** Whether the Sentence_Break value of a code unit is in a set: one look-up, whatever the size of the set. */
    static boolean isIn(int set, char unit) {
        return in(set, unit) != 0;
    }

    /** The same as 1 or 0, for conditions that are joined without a branch. */
    static int in(int set, char unit) {
        return set >>> (UNIT_CLASSES[unit] & BREAK_MASK) & 1;
    }

    /** Whether a code unit is white space. */
    public static boolean isSpace(char unit) {
        return isIn(SPACES, unit);
    }
}
