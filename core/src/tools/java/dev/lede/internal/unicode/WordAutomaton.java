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
import java.util.ArrayList;
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
        NOTHING(""),
        /** WB6, WB7: a letter joins the middle character to the letter before it. */
        LETTER("WB6 WB7"),
        /** WB7a, WB7: the quote is joined to the Hebrew letter already; a letter would join as well. */
        LETTER_AFTER_HEBREW_QUOTE("WB7"),
        /** WB7b, WB7c: a Hebrew letter. */
        HEBREW("WB7b WB7c"),
        /** WB11, WB12: a digit. */
        DIGIT("WB12 WB11");

        private final String rules;

        Pending(String rules) {
            this.rules = rules;
        }
    }

    /** The rule that any two characters are cut apart. */
    private static final String ANY = "WB999";

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

    /** A boundary before the character (+1), none (0), none and the last one taken back (−1); the state after it; and why. */
    record Step(int change, State next, String rule) {}

    static Step step(State state, WordClass c) {
        if (state.left == CR && c == LF) {
            return new Step(0, State.START, "WB3");
        }
        if (isLineEnd(state.left)) {
            return new Step(1, after(c), "WB3a"); // WB1 at the start of text
        }
        if (isLineEnd(c)) {
            return new Step(1, after(c), "WB3b");
        }
        if (isPassedOver(c)) {
            return new Step(0, passOver(state, c), "WB4");
        }
        if (joinsPending(state.pending, c)) {
            boolean wasCut = state.pending != Pending.LETTER_AFTER_HEBREW_QUOTE;
            return new Step(wasCut ? -1 : 0, after(c), state.pending.rules);
        }
        if (state.joiner && (c == PICTOGRAPHIC || c == LETTER_PICTOGRAPHIC)) {
            return new Step(0, after(c), "WB3c");
        }
        String joint = joint(state.left, c);
        return new Step(joint.equals(ANY) ? 1 : 0, next(state.left, c), joint);
    }

    /** The rule that joins two neighbours, WB4 having been applied; {@link #ANY} if none does. */
    private static String joint(WordClass left, WordClass c) {
        if (left == SPACE && c == SPACE) {
            return "WB3d";
        } else if (left == HEBREW_LETTER && c == SINGLE_QUOTE) {
            return "WB7a";
        } else if (isLetter(left) || left == NUMERIC || left == KATAKANA) {
            return afterWord(left, c);
        } else if (left == EXTEND_NUM_LET) {
            boolean word = isLetter(c) || c == NUMERIC || c == KATAKANA;
            return word ? "WB13b" : c == EXTEND_NUM_LET ? "WB13a" : ANY;
        }
        return left == REGIONAL_INDICATOR && c == REGIONAL_INDICATOR ? "WB15" : ANY; // WB16 elsewhere in a text
    }

    private static String afterWord(WordClass left, WordClass c) {
        if (c == EXTEND_NUM_LET) {
            return "WB13a";
        } else if (left == KATAKANA) {
            return c == KATAKANA ? "WB13" : ANY;
        } else if (isLetter(c)) {
            return left == NUMERIC ? "WB10" : "WB5";
        }
        return c == NUMERIC ? (left == NUMERIC ? "WB8" : "WB9") : ANY;
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

    /** All states and their transitions, the start first. */
    private final Map<State, Integer> numbers = new LinkedHashMap<>(Map.of(State.START, WordTable.START));

    private final List<String> ruleNames = new ArrayList<>();
    private final ByteArrayOutputStream transitions = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rules = new ByteArrayOutputStream();

    WordAutomaton() {
        for (int row = 0; row < numbers.size(); row++) {
            State state = List.copyOf(numbers.keySet()).get(row);
            byte[] cells = new byte[WordClass.STRIDE];
            byte[] why = new byte[WordClass.STRIDE];
            for (WordClass c : WordClass.values()) {
                Step step = step(state, c);
                cells[c.code()] = (byte) (((step.change + 1) << WordTable.CHANGE_SHIFT) | number(step.next));
                why[c.code()] = (byte) rule(step.rule);
            }
            transitions.writeBytes(cells);
            rules.writeBytes(why);
        }
    }

    private int number(State state) {
        numbers.putIfAbsent(state, numbers.size());
        return numbers.get(state);
    }

    private int rule(String name) {
        if (!ruleNames.contains(name)) {
            ruleNames.add(name);
        }
        return ruleNames.indexOf(name);
    }

    /** The transitions, {@link WordClass#STRIDE} to a state. */
    byte[] transitions() {
        return transitions.toByteArray();
    }

    /** The rule of every transition, as a place in {@link #ruleNames}. */
    byte[] rules() {
        return rules.toByteArray();
    }

    /** The names of the rules. */
    List<String> ruleNames() {
        return ruleNames;
    }
}
