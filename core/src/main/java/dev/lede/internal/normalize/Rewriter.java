package dev.lede.internal.normalize;

import java.util.Arrays;

/**
 * Rewrites a text from left to right and notes every edit. Not thread-safe.
 *
 * <p>Nothing is copied before the first edit, so that a step that finds nothing to do costs no memory.
 */
public final class Rewriter {

    private static final char[] NOTHING = {};

    private final EditList edits = new EditList();
    /** What was written so far; plain characters, since a builder is slow at copying parts of a text. */
    private char[] out = NOTHING;

    private int length;
    private String source = "";
    private int copied;

    /** Starts over with a text. */
    public void reset(String text) {
        source = text;
        copied = 0;
        length = 0;
        edits.clear();
    }

    /** Puts {@code replacement} in place of {@code [start, end)}, which must lie behind all edits so far. */
    public void replace(int start, int end, String replacement) {
        if (replacement.length() == 1) {
            replace(start, end, replacement.charAt(0));
            return;
        }
        copyTo(start, replacement.length());
        int at = length;
        length += replacement.length();
        replacement.getChars(0, replacement.length(), out, at);
        edits.add(start, end, at, length);
        copied = end;
    }

    /** Puts one character in place of {@code [start, end)}. */
    public void replace(int start, int end, char replacement) {
        copyTo(start, 1);
        out[length++] = replacement;
        edits.add(start, end, length - 1, length);
        copied = end;
    }

    /** Puts {@code replacement} in place of each of a number of stretches of one length that follow each other. */
    public void replaceEach(int start, int eachLength, int times, String replacement) {
        int added = times * replacement.length();
        copyTo(start, added);
        int at = length;
        replacement.getChars(0, replacement.length(), out, at);
        for (int done = replacement.length(); done < added; done *= 2) {
            System.arraycopy(out, at, out, at + done, Math.min(done, added - done));
        }
        length += added;
        edits.addRun(start, eachLength, at, replacement.length(), times);
        copied = start + times * eachLength;
    }

    /** Puts some code points in place of {@code [start, end)}. */
    public void replace(int start, int end, int[] points, int from, int to) {
        copyTo(start, 2 * (to - from));
        int at = length;
        for (int i = from; i < to; i++) {
            length += Character.toChars(points[i], out, length);
        }
        edits.add(start, end, at, length);
        copied = end;
    }

    /** Takes {@code [start, end)} out. */
    public void delete(int start, int end) {
        replace(start, end, "");
    }

    /** Copies what stands before {@code end}, and makes room for more. */
    private void copyTo(int end, int more) {
        int needed = length + end - copied + more;
        if (needed > out.length) {
            int rest = source.length() - end;
            out = Arrays.copyOf(out, Math.max(needed + rest + 16, out.length + out.length / 2));
        }
        if (end > copied) {
            source.getChars(copied, end, out, length);
            length += end - copied;
        }
    }

    /** Whether anything was edited since {@link #reset}. */
    public boolean isChanged() {
        return !edits.isEmpty();
    }

    /** The text with all edits; the source itself if there are none. */
    public String text() {
        if (!isChanged()) {
            return source;
        }
        copyTo(source.length(), 0);
        copied = source.length();
        return new String(out, 0, length);
    }

    /** The edits since {@link #reset}. */
    public Edits edits() {
        return edits.toEdits();
    }
}
