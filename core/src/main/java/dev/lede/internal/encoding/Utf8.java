package dev.lede.internal.encoding;

/**
 * Finds UTF-8 sequences among characters that a charset shows for single bytes.
 *
 * <p>A match is one number: the code point in the low 21 bits, above it the number of characters consumed, and a flag
 * for a sequence of which something was lost. No match is 0.
 */
final class Utf8 {

    /** The sequence had a blank in place of a no-break space, or lost a byte. */
    static final int LOSSY = 1 << 28;

    private static final int POINT_BITS = 21;
    private static final char REPLACEMENT = '\uFFFD';
    private static final int A_GRAVE = 0xE0;

    private Utf8() {}

    static int codePoint(int match) {
        return match & ((1 << POINT_BITS) - 1);
    }

    static int length(int match) {
        return (match & ~LOSSY) >>> POINT_BITS;
    }

    static boolean isLossy(int match) {
        return (match & LOSSY) != 0;
    }

    /**
     * The number of characters to take for a match: "Ã la" has lost the no-break space, and kept the blank behind it. Not
     * so before a comma and the like, nor in Portuguese words such as "às".
     */
    static int taken(int match, Stretch text, int at) {
        return isLossy(match) && codePoint(match) == A_GRAVE && keepsBlank(text, at + 2) ? 1 : length(match);
    }

    private static boolean keepsBlank(Stretch text, int next) {
        if (next >= text.end() || " ,.)]".indexOf(text.charAt(next)) >= 0) {
            return false;
        }
        if (text.charAt(next) == 's') {
            return Symbols.caseOf(text.at(next + 1)) != Symbols.NO_CASE;
        }
        return !text.startsWith("quele", next) && !text.startsWith("quela", next) && !text.startsWith("quilo", next);
    }

    /** The sequence that begins at {@code at}, or 0. */
    static int match(Stretch text, int at, Misreading charset) {
        int lead = charset.toByte(text.charAt(at));
        if (!isLead(lead)) {
            return 0;
        }
        if (lead == 0xE2 && isCutQuote(text, at, charset)) {
            return pack('”', 2, LOSSY);
        }
        int trails = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        if (at + trails >= text.end()) {
            return 0;
        }
        int point = lead & (0x3F >> trails);
        int flags = 0;
        for (int i = 1; i <= trails; i++) {
            char c = text.charAt(at + i);
            int trail = trail(c, charset);
            if (trail < 0) {
                trail = lost(c, lead, i, charset);
                flags = LOSSY;
            }
            if (trail < 0) {
                return 0;
            }
            point = c == REPLACEMENT || point < 0 ? -1 : (point << 6) | (trail & 0x3F);
        }
        return finish(text, at, charset, trails, point, flags);
    }

    /** The last byte of a closing quotation mark, 9D, is undefined in windows-1252, and some software drops it. */
    private static boolean isCutQuote(Stretch text, int at, Misreading charset) {
        if (!charset.losesByte9D() || at + 1 >= text.end() || text.charAt(at + 1) != '€') {
            return false;
        }
        int next = text.at(at + 2);
        return next < 0x80 && next != '"';
    }

    private static int finish(Stretch text, int at, Misreading charset, int trails, int point, int flags) {
        if (point < 0) {
            return pack(REPLACEMENT, trails + 1, LOSSY);
        }
        if (Character.MIN_HIGH_SURROGATE <= point && point <= Character.MAX_HIGH_SURROGATE) {
            return pair(text, at, charset, point);
        }
        boolean legal =
                point >= minimum(trails) && point <= Character.MAX_CODE_POINT && Symbols.of(point) != Symbols.BAD;
        return legal ? pack(point, trails + 1, flags) : 0;
    }

    /** CESU-8 writes both surrogates of a pair as sequences of their own. */
    private static int pair(Stretch text, int at, Misreading charset, int high) {
        if (at + 5 >= text.end() || charset.toByte(text.charAt(at + 3)) != 0xED) {
            return 0;
        }
        int second = trail(text.charAt(at + 4), charset);
        int third = trail(text.charAt(at + 5), charset);
        int low = 0xD000 | ((second & 0x3F) << 6) | (third & 0x3F);
        if (second < 0 || third < 0 || !Character.isLowSurrogate((char) low)) {
            return 0;
        }
        return pack(Character.toCodePoint((char) high, (char) low), 6, 0);
    }

    private static int pack(int point, int length, int flags) {
        return flags | (length << POINT_BITS) | point;
    }

    /** The byte of a character that other software has put in place of the right one, or -1. */
    private static int lost(char c, int lead, int position, Misreading charset) {
        if (c == ' ' && isBeforeBlank(lead) && charset.losesNoBreakSpace()) {
            return 0xA0;
        }
        // Quotes made straight in "â€”", which is a dash.
        if (c == '"' && lead == 0xE2 && position == 2) {
            return 0x94;
        }
        return c == REPLACEMENT ? 0x80 : -1;
    }

    /** The byte of a character that can continue a sequence, or -1. */
    private static int trail(char c, Misreading charset) {
        int b = c < 0x80 ? -1 : charset.toByte(c);
        return isTrail(b) ? b : -1;
    }

    /** Whether a byte begins a sequence of two, three or four. */
    static boolean isLead(int b) {
        return b >= 0xC2 && b <= 0xF4;
    }

    /** Whether a byte continues a sequence. */
    static boolean isTrail(int b) {
        return b >= 0x80 && b < 0xC0;
    }

    /** Whether a byte begins sequences of two whose second byte, A0, is likely in text: Latin, Greek, Cyrillic, Arabic. */
    static boolean isBeforeBlank(int b) {
        return (b >= 0xC2 && b <= 0xC5) || b == 0xCE || b == 0xCF || b == 0xD0 || b == 0xD1 || b == 0xD8 || b == 0xD9;
    }

    private static int minimum(int trails) {
        return trails == 1 ? 0x80 : trails == 2 ? 0x800 : 0x10000;
    }
}
