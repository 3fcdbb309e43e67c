package dev.lede.internal.keyword;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;

/**
 * What a character is to the keyword scanner, and its lower case.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>The Basic Multilingual Plane sits in two tables filled once from ICU, since a lookup in a flat array costs a
 * fraction of a trie walk and every character of every text passes here. The planes above are rare and ask ICU.
 */
final class Letters {

    /** Anything that ends a phrase: punctuation, symbols, controls. */
    static final byte OTHER = 0;
    /** White space within a line. */
    static final byte SPACE = 1;
    /** The end of a line. */
    static final byte LINE = 2;
    /** A letter or mark in lower case or without case. */
    static final byte LOWER = 3;
    /** A letter in upper or title case. */
    static final byte UPPER = 4;
    /** A decimal digit or another number. */
    static final byte DIGIT = 5;
    /** What joins two parts of a word when it stands alone between them. */
    static final byte JOINER = 6;
    /** Invisible in a word: soft hyphen, joiners, variation selectors. */
    static final byte IGNORED = 7;
    /** A letter of a script written without spaces between words. */
    static final byte CONTINUOUS = 8;

    private static final byte[] KIND = new byte[0x10000];
    private static final char[] FOLD = new char[0x10000];

    /** Han, Hangul syllables, then surrogates and private use: each of one kind, and without case. */
    private static final char[][] UNIFORM = {{0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}, {0xD800, 0xF8FF}};

    static {
        int from = 0;
        for (char[] range : UNIFORM) {
            fill(from, range[0]);
            Arrays.fill(KIND, range[0], range[1] + 1, classify(range[0]));
            from = range[1] + 1;
        }
        fill(from, 0x10000);
        for (int c = 0; c < 0x10000; c++) {
            FOLD[c] = FOLD[c] == 0 ? (char) c : FOLD[c];
        }
    }

    private static void fill(int from, int to) {
        for (int c = from; c < to; c++) {
            KIND[c] = classify(c);
            FOLD[c] = foldOf(c);
        }
    }

    private Letters() {}

    /** The kind of one UTF-16 code unit; surrogates are {@link #OTHER}. */
    static byte kind(char c) {
        return KIND[c];
    }

    /** The kind of a code point. */
    static byte kind(int codePoint) {
        return codePoint < 0x10000 ? KIND[codePoint] : classify(codePoint);
    }

    /** Lower case by the simple mapping, one apostrophe, one hyphen and one sigma. */
    static char fold(char c) {
        return FOLD[c];
    }

    /** A word of whatever case in lower case. */
    static char[] folded(CharSequence word) {
        char[] folded = new char[word.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(word.charAt(i));
        }
        return folded;
    }

    /** Whether a kind belongs to words. */
    static boolean isWord(byte kind) {
        return kind >= LOWER && kind <= DIGIT;
    }

    private static byte classify(int c) {
        switch (c) {
            case '\'', '\u2019', '\u02BC', '.', '-', '\u2010', '\u2011', '/', '&', '@' -> {
                return JOINER;
            }
            case '\n', '\r', '\u0085', '\u2028', '\u2029', '\f', '\u000B' -> {
                return LINE;
            }
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> {
                return IGNORED;
            }
            default -> {
                return byCategory(c);
            }
        }
    }

    private static byte byCategory(int c) {
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER -> UPPER;
            case UCharacterCategory.LOWERCASE_LETTER -> LOWER;
            case UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.LETTER_NUMBER -> isContinuous(c) ? CONTINUOUS : LOWER;
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK -> mark(c);
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER, UCharacterCategory.OTHER_NUMBER -> DIGIT;
            default -> UCharacter.isUWhiteSpace(c) || c == '\t' ? SPACE : OTHER;
        };
    }

    private static byte mark(int c) {
        if (UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR)) {
            return IGNORED;
        }
        return isContinuous(c) ? CONTINUOUS : LOWER;
    }

    /** UAX #29 leaves these scripts, and Han and kana, to dictionaries. */
    private static boolean isContinuous(int c) {
        int script = UScript.getScript(c);
        return switch (script) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.THAI, UScript.LAO, UScript.KHMER -> true;
            case UScript.MYANMAR -> true;
            default -> c == '\u30FC' || c == '\u3005';
        };
    }

    private static char foldOf(int c) {
        return switch (c) {
            case '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\u03C2' -> '\u03C3';
            default -> (char) UCharacter.toLowerCase(c);
        };
    }
}
