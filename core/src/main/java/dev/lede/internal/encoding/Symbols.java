package dev.lede.internal.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The alphabet of the pair table: the characters that misreading produces are symbols of their own, all others stand
 * for their kind.
 */
final class Symbols {

    /** The case of all that has none. */
    static final int NO_CASE = 2;

    static final int SPACE = 0;
    static final int DIGIT = 1;
    static final int C1 = 2;
    static final int BAD = 3;
    static final int LOST = 4;

    /** Kinds of characters that are no single symbols; letters come first. */
    private static final int LATIN_LOWER = 5;

    private static final int LATIN_UPPER = 6;
    private static final int VIETNAMESE_LOWER = 7;
    private static final int VIETNAMESE_UPPER = 8;
    private static final int MARK = 9;
    private static final int GREEK = 10;
    private static final int CYRILLIC = 11;
    private static final int MODIFIER = 12;
    private static final int OTHER_LETTER = 13;
    private static final int HAN_PUNCTUATION = 14;
    private static final int WIDE = 15;
    private static final int EMOJI = 16;
    private static final int BOX = 17;
    private static final int SYMBOL = 18;
    private static final int NUMBER = 19;
    private static final int PUNCTUATION = 20;
    private static final int FORMAT = 21;
    private static final int OTHER_SPACE = 22;

    private static final int[] SCRIPTS = {
        UScript.ARABIC, UScript.HEBREW, UScript.ARMENIAN, UScript.GEORGIAN, UScript.DEVANAGARI, UScript.BENGALI,
        UScript.GURMUKHI, UScript.GUJARATI, UScript.ORIYA, UScript.TAMIL, UScript.TELUGU, UScript.KANNADA,
        UScript.MALAYALAM, UScript.SINHALA, UScript.THAI, UScript.LAO, UScript.TIBETAN, UScript.MYANMAR,
        UScript.ETHIOPIC, UScript.KHMER, UScript.MONGOLIAN, UScript.HANGUL, UScript.HIRAGANA, UScript.KATAKANA,
        UScript.HAN, UScript.THAANA, UScript.SYRIAC
    };

    private static final int FIRST_SCRIPT = OTHER_SPACE + 1;
    private static final int FIRST_ASCII = FIRST_SCRIPT + SCRIPTS.length;
    private static final int FIRST_SINGLE = FIRST_ASCII + 0x80;

    private static final char[] SINGLES = singles();
    private static final byte[] SCRIPT_KINDS = scriptKinds();

    /** Beyond are Han and what is rare. */
    private static final int TABLE = 0x3400;

    private static final short[] SYMBOLS = new short[TABLE];
    private static final byte[] CASES = new byte[TABLE];

    static {
        for (int c = 0; c < TABLE; c++) {
            SYMBOLS[c] = (short) find(c);
            CASES[c] = (byte) findCase(c);
        }
    }

    /** The number of symbols. */
    static final int COUNT = FIRST_SINGLE + SINGLES.length;

    private Symbols() {}

    private static char[] singles() {
        Set<Character> singles = new TreeSet<>();
        for (Misreading charset : Misreading.values()) {
            for (char c : charset.characters()) {
                singles.add(c);
            }
        }
        addRange(singles, 0xA0, 0x17F);
        addRange(singles, 0x218, 0x21B);
        addRange(singles, 0x384, 0x3CE);
        addRange(singles, 0x400, 0x45F);
        addRange(singles, 0x490, 0x491);
        addRange(singles, 0x2010, 0x203A);
        addRange(singles, 0x20A0, 0x20BF);
        singles.removeIf(c -> c < 0xA0 || c == 0xFFFD || UCharacter.getType(c) == UCharacterCategory.UNASSIGNED);
        StringBuilder all = new StringBuilder();
        singles.forEach(all::append);
        return all.toString().toCharArray();
    }

    private static void addRange(Set<Character> singles, int first, int last) {
        for (int c = first; c <= last; c++) {
            singles.add((char) c);
        }
    }

    private static byte[] scriptKinds() {
        byte[] kinds = new byte[UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1];
        for (int i = 0; i < SCRIPTS.length; i++) {
            kinds[SCRIPTS[i]] = (byte) (FIRST_SCRIPT + i);
        }
        return kinds;
    }

    private static final int HAN = find('中');
    private static final int HANGUL = find('가');

    /** The symbol of a code point. */
    static int of(int c) {
        if (c < TABLE) {
            return SYMBOLS[c];
        }
        return isHan(c) ? HAN : isHangul(c) ? HANGUL : find(c);
    }

    private static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** 0 for capitals, 1 for small letters, {@link #NO_CASE} for all else. */
    static int caseOf(int c) {
        return c < TABLE ? CASES[c] : isHan(c) || isHangul(c) ? NO_CASE : findCase(c);
    }

    private static int findCase(int c) {
        return UCharacter.isUUppercase(c) ? 0 : UCharacter.isULowercase(c) ? 1 : NO_CASE;
    }

    private static int find(int c) {
        if (c < 0x80) {
            return ascii(c);
        }
        if (c < 0xA0) {
            return C1;
        }
        if (c == 0xFFFD) {
            return LOST;
        }
        int single = c <= Character.MAX_VALUE ? Arrays.binarySearch(SINGLES, (char) c) : -1;
        return single >= 0 ? FIRST_SINGLE + single : kind(c);
    }

    private static int ascii(int c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return c == ' ' || (c >= '\t' && c <= '\r') ? SPACE : c < ' ' || c == 0x7F ? BAD : FIRST_ASCII + c;
    }

    private static int kind(int c) {
        int script = UScript.getScript(c);
        if (SCRIPT_KINDS[script] != 0) {
            return c >= 0xFF00 && c < 0xFFF0 ? WIDE : SCRIPT_KINDS[script];
        }
        return switch (script) {
            case UScript.LATIN -> latin(c);
            case UScript.GREEK -> GREEK;
            case UScript.CYRILLIC -> CYRILLIC;
            default -> byCategory(c);
        };
    }

    private static int latin(int c) {
        boolean upper = UCharacter.isUUppercase(c);
        if (c >= 0x1EA0 && c <= 0x1EF9) {
            return upper ? VIETNAMESE_UPPER : VIETNAMESE_LOWER;
        }
        if (c >= 0xFF00) {
            return WIDE;
        }
        return upper ? LATIN_UPPER : LATIN_LOWER;
    }

    private static int byCategory(int c) {
        if (c >= 0x3000 && c < 0x3040) {
            return HAN_PUNCTUATION;
        }
        if (c >= 0xFF00 && c < 0xFFF0) {
            return WIDE;
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
                || (c >= 0x1F1E6 && c <= 0x1F1FF)
                || (c >= 0x1F3FB && c <= 0x1F3FF)) {
            return UCharacter.getType(c) == UCharacterCategory.UNASSIGNED ? BAD : EMOJI;
        }
        if (c >= 0x2500 && c < 0x25A0) {
            return BOX;
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK -> MARK;
            case UCharacterCategory.UNASSIGNED,
                    UCharacterCategory.CONTROL,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.SURROGATE -> BAD;
            case UCharacterCategory.FORMAT -> FORMAT;
            case UCharacterCategory.SPACE_SEPARATOR,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR -> OTHER_SPACE;
            case UCharacterCategory.MODIFIER_LETTER, UCharacterCategory.MODIFIER_SYMBOL -> MODIFIER;
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.OTHER_NUMBER -> NUMBER;
            case UCharacterCategory.CURRENCY_SYMBOL, UCharacterCategory.MATH_SYMBOL, UCharacterCategory.OTHER_SYMBOL ->
                SYMBOL;
            case UCharacterCategory.CONNECTOR_PUNCTUATION,
                    UCharacterCategory.DASH_PUNCTUATION,
                    UCharacterCategory.START_PUNCTUATION,
                    UCharacterCategory.END_PUNCTUATION,
                    UCharacterCategory.INITIAL_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION,
                    UCharacterCategory.OTHER_PUNCTUATION -> PUNCTUATION;
            default -> OTHER_LETTER;
        };
    }

    /** One more than the script of a kind of letters, Han and Kana as one; 0 for other kinds. */
    static int scriptOfKind(int symbol) {
        if (symbol >= FIRST_SCRIPT && symbol < FIRST_ASCII) {
            int script = SCRIPTS[symbol - FIRST_SCRIPT];
            return 1 + (script == UScript.HIRAGANA || script == UScript.KATAKANA ? UScript.HAN : script);
        }
        if (symbol == GREEK) {
            return 1 + UScript.GREEK;
        }
        if (symbol == CYRILLIC) {
            return 1 + UScript.CYRILLIC;
        }
        return symbol >= LATIN_LOWER && symbol < MARK ? 1 + UScript.LATIN : 0;
    }

    /** A character that a symbol stands for alone, or -1 for kinds. */
    static int single(int symbol) {
        if (symbol >= FIRST_SINGLE) {
            return SINGLES[symbol - FIRST_SINGLE];
        }
        return symbol > FIRST_ASCII ? symbol - FIRST_ASCII : -1;
    }
}
