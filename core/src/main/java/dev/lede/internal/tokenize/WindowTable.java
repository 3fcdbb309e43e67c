package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.WordClass;
import dev.lede.internal.unicode.WordTable;
import java.util.Arrays;

/**
 * The word automaton unrolled: the change in the number of boundaries for every <em>window</em> of three simple classes.
 * Immutable and thread-safe.
 *
 * <p>An automaton is slow because each step waits for the load of the step before. Simple classes need no state: what
 * happens before a character is a function of it and the two before it, so the loads of many characters overlap. The
 * other classes (marks, joiners, flags, surrogates) are {@link #HARD}, and send a block of text back to the automaton.
 */
final class WindowTable {

    /** Marks a class that windows cannot decide. */
    static final int HARD = 0x80;

    /** The bits of a class in a window. */
    static final int CLASS_BITS = 4;

    /** The bits of a window of three classes. */
    static final int WINDOW_MASK = 0xFFF;

    /** No two simple classes lead to this state. */
    static final int NO_WINDOW = -1;

    private static final int CLASSES = 1 << CLASS_BITS;
    private static final int TWO_CLASSES = CLASSES * CLASSES;
    private static final int STATES = WordTable.STATE_MASK + 1;

    /** The class in a window of every UTF-16 code unit, or {@link #HARD}. */
    final byte[] simple;

    /** The change in the number of boundaries, by window. */
    final byte[] changes = new byte[WINDOW_MASK + 1];

    /** The state after two classes. */
    final byte[] stateOfWindow = new byte[TWO_CLASSES];

    /** Two classes that lead to a state, or {@link #NO_WINDOW}. */
    final short[] windowOfState = new short[STATES];

    private final byte[] transitions;

    /**
     * Unrolls an automaton.
     *
     * @param transitions the automaton
     * @param classes the class of every code unit
     */
    WindowTable(byte[] transitions, byte[] classes) {
        this.transitions = transitions;
        simple = simple(classes);
        Arrays.fill(windowOfState, (short) NO_WINDOW);
        for (int window = 0; window < TWO_CLASSES; window++) {
            unroll(window);
        }
    }

    private static byte[] simple(byte[] classes) {
        byte[] simple = new byte[classes.length];
        for (int c = 0; c < classes.length; c++) {
            simple[c] = Character.isSurrogate((char) c) ? (byte) HARD : (byte) simple(WordClass.of(classes[c]));
        }
        return simple;
    }

    /** Without a ZWJ, which is hard, a pictographic character is like any other. */
    private static int simple(WordClass wordClass) {
        return switch (wordClass) {
            case PICTOGRAPHIC -> WordClass.OTHER.code();
            case LETTER_PICTOGRAPHIC -> WordClass.ALETTER.code();
            default -> wordClass.code() < WordClass.SIMPLE ? wordClass.code() : HARD;
        };
    }

    private void unroll(int window) {
        int state = step(step(WordTable.START, window >> CLASS_BITS), window & (CLASSES - 1)) & WordTable.STATE_MASK;
        stateOfWindow[window] = (byte) state;
        windowOfState[state] = (short) window;
        for (int c = 0; c < WordClass.SIMPLE; c++) {
            changes[(window << CLASS_BITS) | c] = (byte) change(step(state, c));
        }
    }

    private int step(int state, int wordClass) {
        return transitions[(state & WordTable.STATE_MASK) * WordClass.STRIDE + wordClass] & 0xFF;
    }

    private static int change(int transition) {
        return (transition >> WordTable.CHANGE_SHIFT) - 1;
    }
}
