package dev.lede.internal.sentence;

import static dev.lede.internal.sentence.CharClass.ATERM;
import static dev.lede.internal.sentence.CharClass.BREAK_MASK;
import static dev.lede.internal.sentence.CharClass.CLOSE;
import static dev.lede.internal.sentence.CharClass.CR;
import static dev.lede.internal.sentence.CharClass.EXTEND;
import static dev.lede.internal.sentence.CharClass.FORMAT;
import static dev.lede.internal.sentence.CharClass.LF;
import static dev.lede.internal.sentence.CharClass.LOWER;
import static dev.lede.internal.sentence.CharClass.NUMERIC;
import static dev.lede.internal.sentence.CharClass.OLETTER;
import static dev.lede.internal.sentence.CharClass.SCONTINUE;
import static dev.lede.internal.sentence.CharClass.SEP;
import static dev.lede.internal.sentence.CharClass.SP;
import static dev.lede.internal.sentence.CharClass.STERM;
import static dev.lede.internal.sentence.CharClass.UPPER;

/**
 * The sentence boundaries of UAX #29, section 5.1, without tailoring; the rule numbers stand where they are applied.
 * Linear in the text. Not thread-safe.
 *
 * <p>The state is the stretch {@code SATerm Close* Sp*} that may end before the next character: how far it has
 * got and whether its mark is an ATerm. A boundary forgets everything before it, as no rule looks across one.
 */
public final class UnicodeSentences implements SentenceEngine {

    private static final int NONE = 0;
    private static final int MARK = 1;
    private static final int CLOSED = 2;
    private static final int SPACED = 3;

    /** The values that end the search of SB8. */
    private static final boolean[] STOPS_SEARCH = new boolean[BREAK_MASK + 1];

    static {
        for (int value : new int[] {OLETTER, UPPER, SEP, CR, LF, STERM, ATERM}) {
            STOPS_SEARCH[value] = true;
        }
    }

    /** What ends a sentence or may do so. */
    private static final int EVENTS = CharClass.set(ATERM, STERM, SEP, CR, LF);

    /** Whether a code unit neither is a mark or a separator nor may be half of one: nothing happens there. */
    private static final boolean[] IS_PLAIN = new boolean[0x10000];

    static {
        for (int c = 0; c < IS_PLAIN.length; c++) {
            IS_PLAIN[c] = !CharClass.isIn(EVENTS, (char) c) && !Character.isSurrogate((char) c);
        }
    }

    private char[] text = new char[0];
    private int length;
    private int boundary;

    private int stage;
    private boolean full; // the mark is an STerm
    private boolean afterLetter; // the ATerm follows Upper or Lower

    @Override
    public void reset(char[] text, int length) {
        this.text = text;
        this.length = length;
        boundary = 0;
    }

    @Override
    public void passSpace(int to) {
        boundary = to;
    }

    @Override
    public int next() {
        stage = NONE; // SB1
        int at = skip(boundary);
        while (at < length) {
            int value = valueAt(at);
            if (stage != NONE && value != EXTEND && value != FORMAT && breaksAfterMark(value, at)) { // SB5, SB998
                break;
            }
            int end = behind(at);
            if (value == CR || value == LF || value == SEP) {
                at = value == CR && end < length && text[end] == '\n' ? end + 1 : end; // SB3, SB4
                break;
            }
            advance(value, at);
            at = stage == NONE ? skip(end) : end;
        }
        boundary = at; // SB2
        return at;
    }

    /** Passes over what does nothing while no mark is pending. */
    private int skip(int from) {
        char[] units = text;
        boolean[] plain = IS_PLAIN;
        int end = length;
        int at = from;
        while (true) {
            while (at < end && plain[units[at]]) {
                at++;
            }
            if (at == end || !Character.isSurrogate(units[at])) {
                return at;
            }
            int next = behind(at);
            if (next > at + 1 && (EVENTS >>> valueAt(at) & 1) != 0) {
                return at;
            }
            at = next;
        }
    }

    /** The Sentence_Break value of the character that begins at {@code at}. */
    private int valueAt(int at) {
        char unit = text[at];
        int value = Character.isHighSurrogate(unit)
                ? CharClass.of(Character.codePointAt(text, at, length))
                : CharClass.of(unit);
        return value & BREAK_MASK;
    }

    /** The offset after the character that begins at {@code at}. */
    private int behind(int at) {
        boolean pair = Character.isHighSurrogate(text[at]) && at + 1 < length && Character.isLowSurrogate(text[at + 1]);
        return pair ? at + 2 : at + 1;
    }

    private boolean breaksAfterMark(int value, int at) {
        if (stage == MARK && !full && (value == NUMERIC || (afterLetter && value == UPPER))) { // SB6, SB7
            return false;
        }
        return switch (value) {
            case SCONTINUE, STERM, ATERM -> false; // SB8a
            case SP, SEP, CR, LF -> false; // SB9, SB10
            case CLOSE -> stage == SPACED && (full || !lowerFollows(at)); // SB9
            default -> full || !lowerFollows(at); // SB8, SB11
        };
    }

    /** SB8: whether a small letter follows before any other letter, mark or end of paragraph. */
    private boolean lowerFollows(int from) {
        for (int at = from; at < length; at = behind(at)) {
            int value = valueAt(at);
            if (value == LOWER || STOPS_SEARCH[value]) {
                return value == LOWER;
            }
        }
        return false;
    }

    private void advance(int value, int at) {
        switch (value) {
            case EXTEND, FORMAT -> {
                // SB5
            }
            case ATERM -> {
                afterLetter = stage == NONE && followsLetter(at);
                full = false;
                stage = MARK;
            }
            case STERM -> {
                full = true;
                stage = MARK;
            }
            case CLOSE -> stage = stage == MARK || stage == CLOSED ? CLOSED : NONE;
            case SP -> stage = stage == NONE ? NONE : SPACED;
            default -> stage = NONE;
        }
    }

    /** Whether Upper or Lower precede. Asked only where no mark is pending, so that each place is looked at once. */
    private boolean followsLetter(int from) {
        int at = from;
        while (at > boundary) {
            char unit = text[at - 1];
            int c = Character.isLowSurrogate(unit) ? Character.codePointBefore(text, at, boundary) : unit;
            int value = CharClass.of(c) & BREAK_MASK;
            if (value != EXTEND && value != FORMAT) {
                return value == UPPER || value == LOWER;
            }
            at -= Character.charCount(c);
        }
        return false;
    }
}
