package dev.lede.internal.normalize;

import org.jspecify.annotations.Nullable;

/**
 * Rewrites a text from left to right and notes every edit. Not thread-safe.
 *
 * <p>Nothing is copied before the first edit, so that a step that finds nothing to do costs no memory.
 */
public final class Rewriter {

    private final EditList edits = new EditList();
    private @Nullable StringBuilder out;
    private String source = "";
    private int copied;

    /** Starts over with a text. */
    public void reset(String text) {
        source = text;
        copied = 0;
        edits.clear();
        out = null;
    }

    /** Puts {@code replacement} in place of {@code [start, end)}, which must lie behind all edits so far. */
    public void replace(int start, int end, CharSequence replacement) {
        StringBuilder target = copyTo(start);
        int at = target.length();
        target.append(replacement);
        edits.add(start, end, at, target.length());
        copied = end;
    }

    /** Puts one character in place of {@code [start, end)}. */
    public void replace(int start, int end, char replacement) {
        StringBuilder target = copyTo(start);
        int at = target.length();
        target.append(replacement);
        edits.add(start, end, at, at + 1);
        copied = end;
    }

    /** Takes {@code [start, end)} out. */
    public void delete(int start, int end) {
        replace(start, end, "");
    }

    private StringBuilder copyTo(int end) {
        StringBuilder target = out == null ? new StringBuilder(source.length() + 16) : out;
        out = target;
        return target.append(source, copied, end);
    }

    /** Whether anything was edited since {@link #reset}. */
    public boolean isChanged() {
        return !edits.isEmpty();
    }

    /** The text with all edits; the source itself if there are none. */
    public String text() {
        StringBuilder target = out;
        if (target == null) {
            return source;
        }
        target.append(source, copied, source.length());
        copied = source.length();
        return target.toString();
    }

    /** The edits since {@link #reset}. */
    public Edits edits() {
        return edits.toEdits();
    }
}
