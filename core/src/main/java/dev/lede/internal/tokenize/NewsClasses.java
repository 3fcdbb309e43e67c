package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.Kinds;
import dev.lede.internal.unicode.WordTable;

/**
 * What the news rules want to know of a code unit at a glance: whether it is blank, whether a token that begins with it
 * needs a rule, and which rules a token needs that is followed by it.
 */
final class NewsClasses {

    /** White space: no token. */
    static final int BLANK = 0x80;

    /** A token that begins so needs a rule. */
    static final int LEADS = 0x40;

    /** The bits of the group of rules for a token that is followed so; 0 for none. */
    static final int FOLLOWS = 0x0F;

    static final int NOTHING = 0;
    static final int APOSTROPHE = 1;
    static final int STOP = 2;
    static final int HYPHEN = 3;
    static final int COLON = 4;
    static final int AT = 5;
    static final int SIGN = 6;
    static final int NARROW_SPACE = 7;
    /** A character of a script that dictionaries cut. */
    static final int DICTIONARY = 8;

    /** A stop with a blank behind it: most are, and few rules care. No character has this group by itself. */
    static final int LAST_STOP = 9;

    /** How many groups there are, with the group of nothing. */
    static final int GROUPS = 10;

    /** The bits of every code unit. */
    static final byte[] BITS = bits();

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

    /** The group of a code unit. */
    static int group(char c) {
        return BITS[c] & FOLLOWS;
    }

    private static byte[] bits() {
        byte[] bits = new byte[0x10000];
        CodePointTable kinds = WordTable.get().kinds();
        for (int c = 0; c < bits.length; c++) {
            int kind = kinds.get(c);
            boolean dictionary = kind == Kinds.IDEOGRAPHIC || kind == Kinds.KANA || kind == Kinds.COMPLEX;
            bits[c] = (byte) (kind == Kinds.SPACE ? BLANK : dictionary ? LEADS | DICTIONARY : 0);
        }
        mark(bits, "'\u2018\u2019\uFF07", APOSTROPHE | LEADS);
        mark(bits, ".", STOP);
        mark(bits, "-\u2010\u2011", HYPHEN | LEADS);
        mark(bits, ":", COLON);
        mark(bits, "@", AT | LEADS);
        mark(bits, "#\uFF03\u00B0", SIGN | LEADS);
        mark(bits, "&+$/\u00B2\u00B3\u00B9\u00BC\u00BD\u00BE\u2070\u2074\u2075\u2076\u2077\u2078\u2079", SIGN);
        mark(bits, "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089", SIGN);
        mark(bits, "\u00A0\u202F\u2009", NARROW_SPACE | BLANK);
        return bits;
    }

    private static void mark(byte[] bits, String chars, int value) {
        chars.chars().forEach(c -> bits[c] = (byte) value);
    }
}
