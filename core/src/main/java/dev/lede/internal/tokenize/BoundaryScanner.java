package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.WordClass;
import dev.lede.internal.unicode.WordTable;

/**
 * Finds word boundaries, a block of text at a time. Not thread-safe; allocates nothing.
 *
 * <p>Both loops write the place of every character to the output and move the end of the output by the change that the
 * table gives: no branch depends on the text, so none is mispredicted at the ends of words, where a loop with branches
 * spends most of its time. A stretch is first taken by windows ({@link WindowTable}); if a hard class turned up, the result
 * is thrown away and the automaton takes it.
 */
public final class BoundaryScanner {

    /** The characters of a block. */
    public static final int BLOCK = 256;

    /** The characters that are taken at once: few, so that a hard character spoils little. */
    private static final int STRETCH = 64;

    private final byte[] classes;
    private final CodePointTable supplementary;
    private final byte[] transitions;
    private final WindowTable windows;
    private char[] text = new char[0];
    private int length;
    private int position;
    private int state;
    private boolean hard;
    private boolean failed;

    /** A scanner by these rules. */
    public BoundaryScanner(ScanRules rules) {
        classes = rules.classes;
        supplementary = rules.supplementary;
        transitions = rules.transitions;
        windows = rules.windows;
    }

    /** Starts over, at the beginning of {@code text}, of which {@code length} characters count. */
    public void reset(char[] text, int length) {
        this.text = text;
        this.length = length;
        position = 0;
        state = WordTable.START;
        hard = false;
        failed = false;
    }

    /** Whether all boundaries have been found, the end of text among them. */
    public boolean isDone() {
        return position == length;
    }

    /**
     * Finds the boundaries of the next block. Those written before the last one are final; the last may be taken back by
     * the next call, until {@link #isDone()}.
     *
     * @param out where to write them, with room for one more than {@link #BLOCK}
     * @param count how many {@code out} holds already
     * @return how many it holds now
     */
    public int scan(int[] out, int count) {
        int end = position + Math.min(BLOCK, length - position); // the sum may overflow
        int n = count;
        while (position < end) {
            n = stretch(position + Math.min(STRETCH, end - position), out, n);
        }
        if (position == length) {
            out[n++] = length;
        }
        return n;
    }

    /** Takes a stretch by windows, or by the automaton if windows will not do. */
    private int stretch(int to, int[] out, int count) {
        int window = windows.windowOfState[state];
        if (hard || window == WindowTable.NO_WINDOW) {
            return automaton(to, out, count);
        }
        int last = count == 0 ? 0 : out[count - 1];
        int n = byWindows(window, to, out, count);
        if (n >= 0) {
            failed = false;
            return n;
        }
        if (count > 0) {
            out[count - 1] = last; // it may have been taken back and overwritten
        }
        n = automaton(to, out, count);
        hard = failed; // one hard character is an accident, two stretches are a script
        failed = true;
        return n;
    }

    /** The count after the stretch, or -1 if it holds a hard class and nothing is done. */
    private int byWindows(int before, int to, int[] out, int count) {
        byte[] simple = windows.simple;
        byte[] changes = windows.changes;
        char[] chars = text;
        int n = count;
        int window = before;
        int seen = 0;
        for (int i = position; i < to; i++) {
            int c = simple[chars[i]];
            seen |= c;
            window = (window << WindowTable.CLASS_BITS) | (c & 0xF);
            out[n] = i;
            n += changes[window & WindowTable.WINDOW_MASK];
        }
        if (seen < 0) {
            return -1;
        }
        state = windows.stateOfWindow[window & 0xFF];
        position = to;
        return n;
    }

    /** Takes one character after the other through the automaton; ends behind a surrogate pair across {@code to}. */
    private int automaton(int to, int[] out, int count) {
        byte[] simple = windows.simple;
        char[] chars = text;
        int n = count;
        int now = state;
        int seen = 0;
        int i = position;
        while (i < to) {
            char c = chars[i];
            seen |= simple[c];
            int wordClass = classes[c];
            out[n] = i++;
            if (Character.isHighSurrogate(c) && i < length && Character.isLowSurrogate(chars[i])) {
                wordClass = supplementary.get(Character.toCodePoint(c, chars[i++]));
            }
            int transition = transitions[now * WordClass.STRIDE + wordClass] & 0xFF;
            now = transition & WordTable.STATE_MASK;
            n += (transition >> WordTable.CHANGE_SHIFT) - 1;
        }
        state = now;
        position = i;
        hard = seen < 0;
        return n;
    }
}
