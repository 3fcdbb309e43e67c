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

    private char[] text = new char[0];
    private int length;
    private int boundary;

    private int stage;
    private boolean full; // the mark is an STerm
    private boolean afterLetter; // the ATerm follows Upper or Lower
    private int last; // value of the last character that counts

    @Override
    public void reset(char[] text, int length) {
        this.text = text;
        this.length = length;
        boundary = 0;
    }

    @Override
    public int next() {
        stage = NONE;
        last = -1; // SB1
        int at = boundary;
        int before = -1;
        while (at < length) {
            int c = Character.codePointAt(text, at, length);
            int value = CharClass.of(c) & BREAK_MASK;
            if (before >= 0 && breaks(before, value, at)) {
                break;
            }
            advance(value);
            before = value;
            at += Character.charCount(c);
        }
        boundary = at; // SB2
        return at;
    }

    private boolean breaks(int before, int value, int at) {
        if (before == CR && value == LF) { // SB3
            return false;
        }
        if (before == SEP || before == CR || before == LF) { // SB4
            return true;
        }
        return value != EXTEND && value != FORMAT && stage != NONE && breaksAfterMark(value, at); // SB5, SB998
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
        for (int at = from; at < length; ) {
            int c = Character.codePointAt(text, at, length);
            int value = CharClass.of(c) & BREAK_MASK;
            if (value == LOWER || STOPS_SEARCH[value]) {
                return value == LOWER;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    private void advance(int value) {
        switch (value) {
            case EXTEND, FORMAT -> {
                return; // SB5
            }
            case ATERM, STERM -> {
                afterLetter = last == UPPER || last == LOWER;
                full = value == STERM;
                stage = MARK;
            }
            case CLOSE -> stage = stage == MARK || stage == CLOSED ? CLOSED : NONE;
            case SP -> stage = stage == NONE ? NONE : SPACED;
            default -> stage = NONE;
        }
        last = value;
    }
}
