package dev.lede.internal.unicode;

import static dev.lede.internal.unicode.WordClass.ALETTER;
import static dev.lede.internal.unicode.WordClass.CR;
import static dev.lede.internal.unicode.WordClass.DOUBLE_QUOTE;
import static dev.lede.internal.unicode.WordClass.EXTEND;
import static dev.lede.internal.unicode.WordClass.EXTEND_NUM_LET;
import static dev.lede.internal.unicode.WordClass.FORMAT;
import static dev.lede.internal.unicode.WordClass.HEBREW_LETTER;
import static dev.lede.internal.unicode.WordClass.KATAKANA;
import static dev.lede.internal.unicode.WordClass.LETTER_PICTOGRAPHIC;
import static dev.lede.internal.unicode.WordClass.LF;
import static dev.lede.internal.unicode.WordClass.MID_LETTER;
import static dev.lede.internal.unicode.WordClass.MID_NUM;
import static dev.lede.internal.unicode.WordClass.MID_NUM_LET;
import static dev.lede.internal.unicode.WordClass.NEWLINE;
import static dev.lede.internal.unicode.WordClass.NUMERIC;
import static dev.lede.internal.unicode.WordClass.OTHER;
import static dev.lede.internal.unicode.WordClass.PICTOGRAPHIC;
import static dev.lede.internal.unicode.WordClass.REGIONAL_INDICATOR;
import static dev.lede.internal.unicode.WordClass.SINGLE_QUOTE;
import static dev.lede.internal.unicode.WordClass.SPACE;
import static dev.lede.internal.unicode.WordClass.ZWJ;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word boundary rules of UAX #29 as an automaton. {@link #step} says the rules one by one; the table is what follows
 * from it for every state that can be reached.
 */
final class WordAutomaton {

    /** What is awaited behind a middle character. */
    enum Pending {
        NOTHING,
        /** WB6, WB7: a letter joins the middle character to the letter before it. */
        LETTER,
        /** WB7a, WB7: the quote is joined to the Hebrew letter already; a letter would join as well. */
        LETTER_AFTER_HEBREW_QUOTE,
        /** WB7b, WB7c: a Hebrew letter. */
        HEBREW,
        /** WB11, WB12: a digit. */
        DIGIT
    }

    /**
     * What has been read.
     *
     * @param left the last character, not counting those that WB4 passes over; {@code PICTOGRAPHIC} for none that matters
     * @param pending what would join across the middle character just read
     * @param joiner whether a ZWJ stands directly to the left (WB3c)
     */
    record State(WordClass left, Pending pending, boolean joiner) {
        static final State START = new State(NEWLINE, Pending.NOTHING, false);

        State(WordClass left) {
            this(left, Pending.NOTHING, false);
        }
    }

    /** A boundary before the character (+1), none (0), none and the last one taken back (−1); and the state after it. */
    record Step(int change, State next) {}

    private WordAutomaton() {}

    static Step step(State state, WordClass c) {
        if (state.left == CR && c == LF) {
            return new Step(0, State.START); // WB3
        }
        if (isLineEnd(state.left)) {
            return new Step(1, after(c)); // WB1, WB3a
        }
        if (isLineEnd(c)) {
            return new Step(1, after(c)); // WB3b
        }
        if (isPassedOver(c)) {
            return new Step(0, passOver(state, c)); // WB4
        }
        if (joinsPending(state.pending, c)) {
            boolean wasCut = state.pending != Pending.LETTER_AFTER_HEBREW_QUOTE;
            return new Step(wasCut ? -1 : 0, after(c)); // WB7, WB7c, WB11 (and WB6, WB7b, WB12 before the middle)
        }
        if (state.joiner && (c == PICTOGRAPHIC || c == LETTER_PICTOGRAPHIC)) {
            return new Step(0, after(c)); // WB3c
        }
        return new Step(isJoined(state.left, c) ? 0 : 1, next(state.left, c));
    }

    /** The rules for two neighbours, WB4 having been applied. */
    private static boolean isJoined(WordClass left, WordClass c) {
        if (left == SPACE && c == SPACE) {
            return true; // WB3d
        }
        if (left == HEBREW_LETTER && c == SINGLE_QUOTE) {
            return true; // WB7a
        }
        if (isLetter(left) || left == NUMERIC) {
            return isLetter(c) || c == NUMERIC || c == EXTEND_NUM_LET; // WB5, WB8, WB9, WB10, WB13a
        }
        if (left == KATAKANA) {
            return c == KATAKANA || c == EXTEND_NUM_LET; // WB13, WB13a
        }
        if (left == EXTEND_NUM_LET) {
            return isLetter(c) || c == NUMERIC || c == KATAKANA || c == EXTEND_NUM_LET; // WB13a, WB13b
        }
        return left == REGIONAL_INDICATOR && c == REGIONAL_INDICATOR; // WB15, WB16; WB999 for the rest
    }

    private static State next(WordClass left, WordClass c) {
        if (left == REGIONAL_INDICATOR && c == REGIONAL_INDICATOR) {
            return new State(OTHER); // the pair is full: WB15, WB16
        }
        return new State(after(c).left, pending(left, c), false);
    }

    private static Pending pending(WordClass left, WordClass c) {
        if (left == HEBREW_LETTER && c == SINGLE_QUOTE) {
            return Pending.LETTER_AFTER_HEBREW_QUOTE;
        }
        if (left == HEBREW_LETTER && c == DOUBLE_QUOTE) {
            return Pending.HEBREW;
        }
        boolean midNumLetQ = c == MID_NUM_LET || c == SINGLE_QUOTE;
        if (isLetter(left) && (c == MID_LETTER || midNumLetQ)) {
            return Pending.LETTER;
        }
        return left == NUMERIC && (c == MID_NUM || midNumLetQ) ? Pending.DIGIT : Pending.NOTHING;
    }

    private static boolean joinsPending(Pending pending, WordClass c) {
        return switch (pending) {
            case NOTHING -> false;
            case LETTER, LETTER_AFTER_HEBREW_QUOTE -> isLetter(c);
            case HEBREW -> c == HEBREW_LETTER;
            case DIGIT -> c == NUMERIC;
        };
    }

    /** WB4. A space followed by a mark is no longer next to the next space, as WB3d asks. */
    private static State passOver(State state, WordClass c) {
        WordClass left = state.left == SPACE ? OTHER : state.left;
        return new State(left, state.pending, c == ZWJ);
    }

    /** The state after a character, before which nothing is remembered. */
    private static State after(WordClass c) {
        return switch (c) {
            case LF, NEWLINE -> State.START;
            case LETTER_PICTOGRAPHIC -> new State(ALETTER);
            case CR, SPACE, ALETTER, HEBREW_LETTER, NUMERIC, KATAKANA, EXTEND_NUM_LET, REGIONAL_INDICATOR ->
                new State(c);
            case ZWJ -> new State(OTHER, Pending.NOTHING, true);
            default -> new State(OTHER);
        };
    }

    private static boolean isLetter(WordClass c) {
        return c == ALETTER || c == LETTER_PICTOGRAPHIC || c == HEBREW_LETTER;
    }

    private static boolean isLineEnd(WordClass c) {
        return c == CR || c == LF || c == NEWLINE;
    }

    private static boolean isPassedOver(WordClass c) {
        return c == EXTEND || c == FORMAT || c == ZWJ;
    }

    /** The transitions of all states, {@link WordClass#STRIDE} to a row, the start in the first. */
    static byte[] table() {
        Map<State, Integer> numbers = new LinkedHashMap<>(Map.of(State.START, WordTable.START));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (int row = 0; row < numbers.size(); row++) {
            State state = List.copyOf(numbers.keySet()).get(row);
            byte[] cells = new byte[WordClass.STRIDE];
            for (WordClass c : WordClass.values()) {
                Step step = step(state, c);
                numbers.putIfAbsent(step.next, numbers.size());
                cells[c.code()] = (byte) (((step.change + 1) << WordTable.CHANGE_SHIFT) | numbers.get(step.next));
            }
            table.writeBytes(cells);
        }
        return table.toByteArray();
    }
}
