package dev.lede.internal.sentence;

import static dev.lede.internal.sentence.CharClass.BREAK_MASK;
import static dev.lede.internal.sentence.CharClass.EXTEND;
import static dev.lede.internal.sentence.CharClass.FORMAT;
import static dev.lede.internal.sentence.CharClass.LOWER;
import static dev.lede.internal.sentence.CharClass.NUMERIC;
import static dev.lede.internal.sentence.CharClass.OLETTER;
import static dev.lede.internal.sentence.CharClass.UPPER;

/** Where a word begins and ends, and what it looks like. Looks at no more than {@link #LONGEST} code units. */
final class Words {

    static final int LONGEST = 40;
    static final int LONGEST_LETTER = 3;

    // The shapes of a word.
    static final int NONE = 0;
    static final int SMALL = 1;
    static final int TITLE = 2;
    static final int CAPITALS = 3;
    static final int INITIAL = 4;
    static final int MIXED = 5;
    static final int UNCASED = 6;
    static final int NUMBER = 7;
    static final int SMALL_LETTER = 8;
    static final int SYMBOL = 9;
    static final int TAG = 10;
    static final int PAIR = 11;

    private static final int LETTERS = CharClass.set(LOWER, UPPER, OLETTER);
    private static final int PARTS = LETTERS | CharClass.set(NUMERIC, EXTEND, FORMAT);

    private static final String VOWELS =
            "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěĩīĭįıōŏőœũūŭůűųŷơưǎǐǒǔạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
                    + "аеёиоуыэюяіїєўәөүұ" + "αεηιουωάέήίόύώϊϋΐΰ" + "աեէըիոօւ";

    /** From here on no vowels are told from consonants. */
    private static final int UNTOLD = 0x530;

    private static final boolean[] IS_VOWEL = new boolean[UNTOLD];

    static {
        VOWELS.chars().filter(c -> c < UNTOLD).forEach(c -> IS_VOWEL[c] = true);
    }

    private Words() {}

    /** Letters, digits and what is written on them. */
    static boolean isPart(char c) {
        return CharClass.isIn(PARTS, c);
    }

    static boolean isLetter(char c) {
        return CharClass.isIn(LETTERS, c);
    }

    static boolean isUpper(char c) {
        return (CharClass.of(c) & BREAK_MASK) == UPPER;
    }

    static boolean isLower(char c) {
        return (CharClass.of(c) & BREAK_MASK) == LOWER;
    }

    static boolean isDigit(char c) {
        return (CharClass.of(c) & BREAK_MASK) == NUMERIC;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    /** Whether it joins the parts of a word. */
    static boolean joins(char c) {
        return isApostrophe(c) || c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** The start of the word that ends at {@code end}; stops, apostrophes and hyphens within it belong to it. */
    static int start(char[] text, int end, int from) {
        int at = end;
        int least = Math.max(from, end - LONGEST);
        while (at > least && (isPart(text[at - 1]) || isInner(text, at - 1, end, from))) {
            at--;
        }
        return at;
    }

    /** Whether a character other than letters and digits belongs to the word that ends at {@code end}. */
    static boolean isInner(char[] text, int at, int end, int from) {
        return mayStandWithin(text[at]) && at + 1 < end && at > from && isPart(text[at - 1]);
    }

    /** Whether it belongs to the word, if it stands between letters. */
    static boolean mayStandWithin(char c) {
        return c > ' ' && (c == '.' || c == '"' || c == '\u05f4' || c == '/' || joins(c));
    }

    /** The end of the word that begins at {@code start}; apostrophes and hyphens within it belong to it. */
    static int end(char[] text, int start, int length) {
        int at = start;
        int most = Math.min(length, start + LONGEST);
        while (at < most
                && (isPart(text[at]) || (at > start && joins(text[at]) && at + 1 < length && isPart(text[at + 1])))) {
            at++;
        }
        return at;
    }

    /** What comes after the last apostrophe or hyphen: {@code art} of {@code l'art}. */
    static int tail(char[] text, int start, int end) {
        for (int at = end - 1; at > start; at--) {
            if (joins(text[at])) {
                return at + 1;
            }
        }
        return start;
    }

    /** The shape of what is no word. */
    static int symbol(char c) {
        return Character.isSurrogate(c) ? PAIR : c == '@' || c == '#' || c == '$' ? TAG : SYMBOL;
    }

    static boolean hasVowel(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isVowel(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** A vowel, or a letter of a script whose vowels are not told apart here. */
    static boolean isVowel(char c) {
        char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        return small >= IS_VOWEL.length || IS_VOWEL[small];
    }

    /** Whether the word is one letter and what is written on it. */
    static boolean isLetterAlone(char[] text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end && end - start <= LONGEST_LETTER; i++) {
            letters += CharClass.in(LETTERS, text[i]);
        }
        return letters == 1;
    }

    static boolean isRoman(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isUpper(text[i]) || !isNumeral(text[i])) {
                return false;
            }
        }
        return start < end;
    }

    static boolean isNumeral(char c) {
        return "IVXLCDM".indexOf(c) >= 0;
    }
}
