package dev.lede.internal.sentence;

import static dev.lede.internal.sentence.CharClass.BREAK_MASK;

/**
 * A word, looked at in one pass: where it begins and ends, as {@link Words} has it, and what it is made of. Not
 * thread-safe: filled anew for each word.
 */
final class Word {

    // What a character is, as bits.
    private static final int LETTER = 1;
    private static final int PART = 1 << 1;
    private static final int CAPITAL = 1 << 2;
    private static final int OTHER_LETTER = 1 << 3;
    private static final int VOWEL = 1 << 4;
    private static final int STOP = 1 << 5;
    private static final int JOINT = 1 << 6;
    private static final int NO_NUMERAL = 1 << 7;
    private static final int INNER = 1 << 8;

    /** Of the characters that are looked at most. */
    private static final short[] TRAITS = new short[0x600];

    static {
        for (char c = 0; c < TRAITS.length; c++) {
            TRAITS[c] = (short) find(c);
        }
    }

    int start;
    int end;
    private char[] text = new char[0];
    private int traits; // of all characters
    private int letters;

    private static int traits(char c) {
        return c < TRAITS.length ? TRAITS[c] : find(c);
    }

    private static int find(char c) {
        boolean capital = Words.isUpper(c);
        int traits = Words.isPart(c) ? PART : 0;
        traits |= Words.isLetter(c) ? LETTER | (capital ? CAPITAL : OTHER_LETTER) : 0;
        traits |= Words.isVowel(c) ? VOWEL : 0;
        traits |= c == '.' ? STOP : 0;
        traits |= Words.joins(c) ? JOINT : 0;
        traits |= Words.mayStandWithin(c) ? INNER : 0;
        return traits | (capital && Words.isNumeral(c) ? 0 : NO_NUMERAL);
    }

    /** Looks at the word that ends at {@code end} and begins at {@code from} at the earliest. */
    void lookBack(char[] text, int end, int from) {
        int least = Math.max(from, end - Words.LONGEST);
        int all = 0;
        int count = 0;
        int at = end;
        while (at > least) {
            int one = traits(text[at - 1]);
            if ((one & PART) == 0 && ((one & INNER) == 0 || !Words.isInner(text, at - 1, end, from))) {
                break;
            }
            all |= one;
            count += one & LETTER;
            at--;
        }
        keep(text, at, end, all, count);
    }

    /** Looks at the word that begins at {@code start}. */
    void lookAhead(char[] text, int start, int length) {
        int most = Math.min(length, start + Words.LONGEST);
        int all = 0;
        int count = 0;
        int at = start;
        while (at < most) {
            int one = traits(text[at]);
            if ((one & PART) == 0
                    && !(at > start && (one & JOINT) != 0 && at + 1 < length && Words.isPart(text[at + 1]))) {
                break;
            }
            all |= one;
            count += one & LETTER;
            at++;
        }
        keep(text, start, at, all, count);
    }

    /** Looks at what stands in a range. */
    void look(char[] text, int start, int end) {
        int all = 0;
        int count = 0;
        for (int i = start; i < end; i++) {
            int one = traits(text[i]);
            all |= one;
            count += one & LETTER;
        }
        keep(text, start, end, all, count);
    }

    private void keep(char[] text, int start, int end, int traits, int letters) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.traits = traits;
        this.letters = letters;
    }

    int length() {
        return end - start;
    }

    /** One of the shapes of {@link Words}. */
    int shape() {
        if (start == end) {
            return Words.NONE;
        }
        return switch (CharClass.of(text[start]) & BREAK_MASK) {
            case CharClass.LOWER -> has(CAPITAL) ? Words.MIXED : end - start == 1 ? Words.SMALL_LETTER : Words.SMALL;
            case CharClass.UPPER -> letters == 1 ? Words.INITIAL : has(OTHER_LETTER) ? Words.TITLE : Words.CAPITALS;
            case CharClass.OLETTER -> Words.UNCASED;
            case CharClass.NUMERIC -> Words.NUMBER;
            default -> Words.symbol(text[start]);
        };
    }

    private boolean has(int trait) {
        return (traits & trait) != 0;
    }

    boolean hasVowel() {
        return has(VOWEL);
    }

    /** Whether it is a roman number in capitals. */
    boolean isRoman() {
        return start < end && !has(NO_NUMERAL);
    }

    /** How many stops stand within it. */
    int stops() {
        int count = 0;
        for (int i = start; has(STOP) && i < end; i++) {
            count += text[i] == '.' ? 1 : 0;
        }
        return count;
    }

    /** What comes after the last apostrophe or hyphen: {@code art} of {@code l'art}. */
    int tail() {
        return has(JOINT) ? Words.tail(text, start, end) : start;
    }

    /** The end of what stands before the first apostrophe: {@code l} of {@code l'art}; the start if there is none. */
    int head() {
        for (int i = start + 1; has(JOINT) && i < end; i++) {
            if (Words.isApostrophe(text[i])) {
                return i;
            }
        }
        return start;
    }
}
