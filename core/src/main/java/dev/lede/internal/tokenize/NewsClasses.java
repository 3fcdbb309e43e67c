package dev.lede.internal.tokenize;

import com.ibm.icu.lang.UCharacter;
import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.Kinds;
import dev.lede.internal.unicode.WordClass;
import dev.lede.internal.unicode.WordTable;

/**
 * What the news rules want to know of a code unit at a glance, in one load: what it is, whether a token that begins with it
 * needs a rule, and which rules a token needs that is followed by it.
 */
final class NewsClasses {

    /** The bits of the group of rules for a token that is followed so; 0 for none. */
    static final int FOLLOWS = 0x0F;

    /** A sign that is left alone unless letters or digits follow. */
    static final int LONE = 1 << 4;

    /** A letter or syllable of an alphabet. */
    static final int LETTER = 1 << 5;

    /** A digit. */
    static final int DIGIT = 1 << 6;

    /** A capital letter, below {@link #CASED}. */
    static final int CAPITAL = 1 << 7;

    /** A small letter, below {@link #CASED}. */
    static final int SMALL = 1 << 8;

    /** A mark or an invisible character that belongs to what is before it (WB4). */
    static final int ATTACHED = 1 << 9;

    /** A letter, digit, low line or what is attached to them. */
    static final int WORD_PART = 1 << 10;

    /** The first half of a surrogate pair: only the pair says more. */
    static final int HALF = 1 << 11;

    /** A quote or bracket that closes. */
    static final int CLOSING = 1 << 12;

    static final int CALLS_BIT = 14;

    /** A segment that is followed so may need a rule. */
    static final int CALLS = 1 << CALLS_BIT;

    /** A segment that begins so may need a rule: one bit below. */
    static final int LEADS = CALLS >> 1;

    /** White space: no token. The sign bit. */
    static final int BLANK = 1 << 15;

    /** The code units whose case the bits know: nearly all that have one. */
    static final int CASED = 0x2000;

    static final int NOTHING = 0;
    static final int APOSTROPHE = 1;
    static final int STOP = 2;
    static final int HYPHEN = 3;
    static final int COLON = 4;
    static final int AT = 5;
    static final int NUMBER_SIGN = 6;
    static final int DEGREE = 7;
    static final int PLUS = 8;
    static final int SLASH = 9;
    /** All other signs that belong to the word before them. */
    static final int SIGN = 10;

    static final int NARROW_SPACE = 11;
    /** A character of a script that dictionaries cut. */
    static final int DICTIONARY = 12;

    /** A stop with a blank behind it: most are, and few rules care. No character has this group by itself. */
    static final int LAST_STOP = 13;

    /** How many groups there are, with the group of nothing. */
    static final int GROUPS = 14;

    private static final CodePointTable CLASSES = WordTable.get().classes();
    private static final CodePointTable KINDS = WordTable.get().kinds();

    /** The bits of every code unit. */
    static final short[] BITS = bits();

    private NewsClasses() {}

    /** White space that is no token. */
    static boolean isBlank(char c) {
        return BITS[c] < 0;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\uFF07';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Whether a code unit with these bits begins tags, which it does not within a word. */
    static boolean isTagSign(int bits) {
        int group = bits & FOLLOWS;
        return group == AT || group == NUMBER_SIGN;
    }

    /** The group of a code unit. */
    static int group(char c) {
        return BITS[c] & FOLLOWS;
    }

    private static short[] bits() {
        short[] bits = new short[0x10000];
        for (int c = 0; c < bits.length; c++) {
            bits[c] = (short) (bits(c) | called(c) | (Character.isHighSurrogate((char) c) ? HALF : 0));
        }
        for (int c = 0; c < CASED; c++) {
            if (c >= 0x10A0 && c < 0x1100) {
                continue; // Georgian sentences begin with small letters
            }
            boolean capital = UCharacter.isUUppercase(c) || UCharacter.isTitleCase(c);
            bits[c] |= (short) (capital ? CAPITAL : UCharacter.isULowercase(c) ? SMALL : 0);
        }
        call(bits, "'\u2018\u2019\uFF07", APOSTROPHE | LEADS | LONE);
        call(bits, ".", STOP);
        call(bits, "-\u2010\u2011", HYPHEN | LEADS);
        call(bits, ":", COLON);
        call(bits, "@", AT | LEADS | LONE);
        call(bits, "#\uFF03", NUMBER_SIGN | LEADS | LONE);
        call(bits, "\u00B0", DEGREE | LEADS | LONE);
        call(bits, "+", PLUS);
        call(bits, "/", SLASH);
        call(bits, "&$\u00B2\u00B3\u00B9\u00BC\u00BD\u00BE\u2070\u2074\u2075\u2076\u2077\u2078\u2079", SIGN);
        call(bits, "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089", SIGN);
        mark(bits, "\"\u201D\u00BB)]", CLOSING);
        call(bits, "\u00A0\u202F\u2009", NARROW_SPACE);
        return bits;
    }

    /** What a code point is, and what is attached to it. */
    static int bits(int codePoint) {
        WordClass wordClass = WordClass.of(CLASSES.get(codePoint));
        return switch (wordClass) {
            case ALETTER, HEBREW_LETTER, LETTER_PICTOGRAPHIC -> LETTER | WORD_PART;
            case NUMERIC -> DIGIT | WORD_PART;
            case KATAKANA, EXTEND_NUM_LET -> WORD_PART;
            case EXTEND, FORMAT, ZWJ -> ATTACHED | WORD_PART;
            default -> 0;
        };
    }

    private static int called(int c) {
        int kind = KINDS.get(c);
        boolean dictionary = kind == Kinds.IDEOGRAPHIC || kind == Kinds.KANA || kind == Kinds.COMPLEX;
        return kind == Kinds.SPACE ? BLANK : dictionary ? LEADS | DICTIONARY : 0;
    }

    private static void call(short[] bits, String chars, int value) {
        mark(bits, chars, value | CALLS);
    }

    private static void mark(short[] bits, String chars, int value) {
        chars.chars().forEach(c -> bits[c] |= (short) value);
    }
}
