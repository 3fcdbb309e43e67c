package dev.lede.stats;

import com.ibm.icu.lang.UCharacter;

/** Simple case folding by table, since most words of a text are folded. */
final class CaseFolding {

    private static final char[] BMP = table();

    private CaseFolding() {}

    /** A surrogate half stands for itself; pairs are folded by {@link #fold(char, char)}. */
    private static char[] table() {
        char[] folded = new char[0x10000];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (char) UCharacter.foldCase(c, true);
        }
        return folded;
    }

    static char fold(char unit) {
        return BMP[unit];
    }

    /** The low half of the folded pair; no folding leaves its block, so the high half stays. */
    static char fold(char high, char low) {
        int folded = UCharacter.foldCase(Character.toCodePoint(high, low), true);
        return Character.lowSurrogate(folded);
    }

    /** The folded form of a word, as {@link TermCounter} counts it. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            boolean second = i > 0 && Character.isSurrogatePair(word.charAt(i - 1), unit);
            folded.append(second ? fold(word.charAt(i - 1), unit) : fold(unit));
        }
        return folded.toString();
    }
}
