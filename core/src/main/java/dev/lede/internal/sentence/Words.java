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
    private static final int UPPERS = CharClass.set(UPPER);
    private static final int PARTS = LETTERS | CharClass.set(NUMERIC, EXTEND, FORMAT);

    private static final String VOWELS =
            "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěĩīĭįıōŏőœũūŭůűųŷơưǎǐǒǔạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
                    + "аеёиоуыэюяіїєўәөүұ" + "αεηιουωάέήίόύώϊϋΐΰ" + "աեէըիոօւ";

    private static final boolean[] IS_VOWEL = new boolean[0x2000];

    static {
        VOWELS.chars().forEach(c -> IS_VOWEL[c] = true);
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

    private static boolean joins(char c) {
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

    private static boolean isInner(char[] text, int at, int end, int from) {
        char c = text[at];
        return at + 1 < end
                && at > from
                && isPart(text[at - 1])
                && (c == '.' || c == '"' || c == '\u05f4' || c == '/' || joins(c));
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

    static int shape(char[] text, int start, int end) {
        if (start >= end) {
            return NONE;
        }
        return switch (CharClass.of(text[start]) & BREAK_MASK) {
            case LOWER -> countUpper(text, start + 1, end) > 0 ? MIXED : end - start == 1 ? SMALL_LETTER : SMALL;
            case UPPER -> upperShape(text, start, end);
            case OLETTER -> UNCASED;
            case NUMERIC -> NUMBER;
            default -> symbol(text[start]);
        };
    }

    private static int upperShape(char[] text, int start, int end) {
        int letters = 0;
        int upper = 0;
        for (int i = start; i < end; i++) {
            letters += CharClass.in(LETTERS, text[i]);
            upper += CharClass.in(UPPERS, text[i]);
        }
        return letters == 1 ? INITIAL : upper == letters ? CAPITALS : TITLE;
    }

    private static int countUpper(char[] text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += CharClass.in(UPPERS, text[i]);
        }
        return count;
    }

    private static int symbol(char c) {
        return Character.isSurrogate(c) ? PAIR : c == '@' || c == '#' || c == '$' ? TAG : SYMBOL;
    }

    static boolean hasVowel(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (small >= IS_VOWEL.length || IS_VOWEL[small] || small >= 0x530) {
                return true;
            }
        }
        return false;
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
            if (!isUpper(text[i]) || "IVXLCDM".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return start < end;
    }

    /** How many stops stand within the word. */
    static int stops(char[] text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text[i] == '.' ? 1 : 0;
        }
        return count;
    }
}
