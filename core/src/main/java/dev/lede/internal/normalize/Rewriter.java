package dev.lede.internal.normalize;

import java.util.Arrays;
import java.util.List;

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

    /** Where the longest stretch of one unit over and over goes on behind the second, and the last character of it. */
    private int repeatedStart;

    private int repeatedEnd;

    /** Starts over with a text. */
    public void reset(String text) {
        repeatedStart = 0;
        repeatedEnd = 0;
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
        int at = repeat(start, replacement, times);
        edits.addRun(start, eachLength, at, replacement.length(), times);
        copied = start + times * eachLength;
    }

    /** Puts the first unit, a number of times, then the second and so on in place of {@code [start, end)}. */
    void replaceRepeated(int start, int end, int times, List<String> units) {
        copyTo(start, 0);
        copied = start;
        int at = length;
        units.forEach(unit -> repeat(start, unit, times));
        edits.add(start, end, at, length);
        copied = end;
    }

    /** Writes what stands before {@code start} and then a unit, a number of times; returns where that begins. */
    private int repeat(int start, String unit, int times) {
        int added = times * unit.length();
        copyTo(start, added);
        copied = start;
        int at = length;
        unit.getChars(0, unit.length(), out, at);
        for (int done = unit.length(); done < added; done *= 2) {
            System.arraycopy(out, at, out, at + done, Math.min(done, added - done));
        }
        length += added;
        if (added - 2 * unit.length() > repeatedEnd - repeatedStart) {
            repeatedStart = at + 2 * unit.length();
            repeatedEnd = length - 1;
        }
        return at;
    }

    /** Puts some code points in place of {@code [start, end)}. */
    public void replace(int start, int end, int[] points, int from, int to) {
        copyTo(start, 2 * (to - from));
        int at = length;
        for (int i = from; i < to; i++) {
            if (Character.isBmpCodePoint(points[i])) {
                out[length++] = (char) points[i];
            } else {
                length += Character.toChars(points[i], out, length);
            }
        }
        edits.add(start, end, at, length);
        copied = end;
    }

    /** Makes all edits that lead to {@code result}. */
    public void replaceAll(Edits all, String result) {
        for (int run = 0; run < all.runs(); run++) {
            int times = all.runSize(run);
            int start = all.runStart(run, Edits.OLD);
            int from = all.runStart(run, Edits.NEW);
            int added = times * all.runLength(run, Edits.NEW);
            copyTo(start, added);
            result.getChars(from, from + added, out, length);
            edits.addRun(start, all.runLength(run, Edits.OLD), length, all.runLength(run, Edits.NEW), times);
            length += added;
            copied = start + times * all.runLength(run, Edits.OLD);
        }
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

    /** The marks of the result; no pair of characters is new in what repeats itself. */
    long marks(String result, CharMarks marks) {
        return marks.of(result, 0, repeatedStart) | marks.of(result, repeatedEnd, result.length());
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
