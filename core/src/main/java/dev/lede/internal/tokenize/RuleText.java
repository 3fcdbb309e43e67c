package dev.lede.internal.tokenize;

import com.ibm.icu.lang.UCharacter;
import dev.lede.internal.unicode.WordClass;
import dev.lede.internal.unicode.WordTable;

/**
 * The text as the rules see it: characters by place, asked for what they are. Not thread-safe; allocates nothing.
 *
 * <p>Any place may be asked for; before and behind the text stands U+0000, which is nothing.
 */
final class RuleText {

    /** No kind of token but what the characters say. */
    static final int NOTHING = -1;

    private static final char[] SMALL = new char[0x600];

    static {
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = (char) UCharacter.toLowerCase(c);
        }
    }

    char[] chars = new char[0];
    int length;

    /** The kind of token that a rule has found, one of {@code Kinds}; negative for what the characters say. */
    int found = NOTHING;

    /** No e-mail address that goes on at a place before this one reaches an at sign. */
    int noAtBefore;

    void reset(char[] text, int length) {
        this.chars = text;
        this.length = length;
        found = NOTHING;
        noAtBefore = 0;
    }

    /** The code unit at a place. */
    char at(int i) {
        return i >= 0 && i < length ? chars[i] : 0;
    }

    /** The code point at a place inside the text. */
    int codePointAt(int i) {
        return Character.codePointAt(chars, i, length);
    }

    /** What stands at a place, as {@link NewsClasses} says. */
    private int bitsAt(int i) {
        int bits = NewsClasses.BITS[at(i)];
        return (bits & NewsClasses.HALF) == 0 ? bits : NewsClasses.bits(codePointAt(i));
    }

    private boolean is(int i, int bit) {
        return (bitsAt(i) & bit) != 0;
    }

    /** Whether a letter or syllable of an alphabet begins here. */
    boolean isLetter(int i) {
        return is(i, NewsClasses.LETTER);
    }

    /** Whether a Hebrew letter is here. */
    boolean isHebrew(int i) {
        return WordTable.get().classes().get(at(i)) == WordClass.HEBREW_LETTER.code();
    }

    /** Whether a digit begins here. */
    boolean isDigit(int i) {
        return is(i, NewsClasses.DIGIT);
    }

    /** Whether a capital letter stands here. */
    boolean isCapital(int i) {
        char c = at(i);
        return c < NewsClasses.CASED
                ? (NewsClasses.BITS[c] & NewsClasses.CAPITAL) != 0
                : UCharacter.isUUppercase(c) || UCharacter.isTitleCase(c);
    }

    /** Whether a small letter stands here. */
    boolean isSmall(int i) {
        char c = at(i);
        return c < NewsClasses.CASED ? (NewsClasses.BITS[c] & NewsClasses.SMALL) != 0 : UCharacter.isULowercase(c);
    }

    /** Whether a blank, a line end, or the edge of the text is here. */
    boolean isBlank(int i) {
        return i < 0 || i >= length || NewsClasses.isBlank(chars[i]);
    }

    /** Whether a mark or an invisible character is here that belongs to what is before it (WB4). */
    boolean isAttached(int i) {
        return is(i, NewsClasses.ATTACHED);
    }

    /** The end of the run of letters, digits, low lines and what is attached to them that begins at {@code i}. */
    int wordEnd(int i) {
        return runEnd(i, NewsClasses.WORD_PART);
    }

    private int runEnd(int i, int bit) {
        int at = i;
        while (is(at, bit)) {
            at += width(at);
        }
        return at;
    }

    /** Whether a letter, digit, low line or what is attached to them is here. */
    boolean isWordPart(int i) {
        return is(i, NewsClasses.WORD_PART);
    }

    /** Whether a letter, digit or what is attached to them ends at {@code end}. */
    boolean endsInWord(int end) {
        int from = end > 1 && Character.isLowSurrogate(at(end - 1)) ? end - 2 : end - 1;
        return from >= 0 && isWordPart(from);
    }

    /** The end of the run of digits that begins at {@code i}. */
    int digitsEnd(int i) {
        return runEnd(i, NewsClasses.DIGIT);
    }

    /** The end of the number that begins at {@code i}: digits, with a stop or comma between digits. */
    int numberEnd(int i) {
        int at = digitsEnd(i);
        while ((at(at) == '.' || at(at) == ',') && isDigit(at + 1)) {
            at = digitsEnd(at + 1);
        }
        return at;
    }

    private int width(int i) {
        return Character.isHighSurrogate(chars[i]) && i + 1 < length && Character.isLowSurrogate(chars[i + 1]) ? 2 : 1;
    }

    /** The first place from {@code i} on that is not attached to the character before it. */
    int afterAttached(int i) {
        return runEnd(i, NewsClasses.ATTACHED);
    }

    /** The first place from {@code i} on that is not blank, at most {@code most} places on. */
    int afterBlanks(int i, int most) {
        int at = i;
        while (at < length && at - i < most && NewsClasses.isBlank(chars[at])) {
            at++;
        }
        return at;
    }

    /** Whether {@code word}, in small letters, is here in any case. */
    boolean has(String word, int i) {
        if (i < 0 || i + word.length() > length) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (small(chars[i + k]) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** The small letter of a code unit; the curly apostrophe counts as the straight one. */
    static char small(char c) {
        if (c < SMALL.length) {
            return SMALL[c];
        }
        return c == 0x2019 ? '\'' : (char) UCharacter.toLowerCase(c);
    }
}
