package dev.lede.internal.normalize;

import java.util.Arrays;

/** A growing list of edits. Not thread-safe. */
public final class EditList {

    private int[] data = new int[0];
    private int length;

    /** Adds an edit behind all others. */
    public void add(int oldStart, int oldEnd, int newStart, int newEnd) {
        if (length == data.length) {
            data = Arrays.copyOf(data, Math.max(32, 2 * length));
        }
        data[length++] = oldStart;
        data[length++] = oldEnd;
        data[length++] = newStart;
        data[length++] = newEnd;
    }

    /** Adds all edits of a piece of the text that starts at the given offsets. */
    public void addAll(Edits edits, int oldOffset, int newOffset) {
        for (int i = 0; i < edits.size(); i++) {
            add(
                    oldOffset + edits.start(i, Edits.OLD),
                    oldOffset + edits.end(i, Edits.OLD),
                    newOffset + edits.start(i, Edits.NEW),
                    newOffset + edits.end(i, Edits.NEW));
        }
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        length = 0;
    }

    /** What was added so far. */
    public Edits toEdits() {
        return Edits.of(data, length);
    }
}
