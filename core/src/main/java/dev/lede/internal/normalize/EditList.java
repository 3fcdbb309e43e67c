package dev.lede.internal.normalize;

import java.util.Arrays;

/** A growing list of edits. Not thread-safe. */
public final class EditList {

    private static final int SMALL = 1 << 12;

    private int[] data = new int[0];
    private int length;
    private int count;
    private int oldEnd;
    private int newEnd;

    /** Adds an edit behind all others. */
    public void add(int oldStart, int oldEnd, int newStart, int newEnd) {
        addRun(oldStart, oldEnd - oldStart, newStart, newEnd - newStart, 1);
    }

    /** Adds a number of edits of equal lengths, each right behind the one before. */
    void addRun(int oldStart, int oldLength, int newStart, int newLength, int times) {
        if (!goesOn(oldStart, oldLength, newStart, newLength)) {
            if (length == data.length) {
                data = Arrays.copyOf(data, Math.max(16 * Edits.FIELDS, length < SMALL ? 4 * length : 2 * length));
            }
            data[length] = oldStart;
            data[length + 1] = oldLength;
            data[length + Edits.NEW] = newStart;
            data[length + Edits.NEW + 1] = newLength;
            data[length + Edits.INDEX] = count;
            length += Edits.FIELDS;
        }
        count += times;
        oldEnd = oldStart + times * oldLength;
        newEnd = newStart + times * newLength;
    }

    /** Whether an edit touches the last one and has its lengths: the lists of equal edits must be equal. */
    private boolean goesOn(int oldStart, int oldLength, int newStart, int newLength) {
        int last = length - Edits.FIELDS;
        return last >= 0
                && oldStart == oldEnd
                && newStart == newEnd
                && data[last + 1] == oldLength
                && data[last + Edits.NEW + 1] == newLength;
    }

    /** Adds all edits of a piece of the text that starts at the given offsets. */
    public void addAll(Edits edits, int oldOffset, int newOffset) {
        for (int run = 0; run < edits.runs(); run++) {
            addRun(
                    oldOffset + edits.runStart(run, Edits.OLD),
                    edits.runLength(run, Edits.OLD),
                    newOffset + edits.runStart(run, Edits.NEW),
                    edits.runLength(run, Edits.NEW),
                    edits.runSize(run));
        }
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        length = 0;
        count = 0;
    }

    /** What was added so far. */
    public Edits toEdits() {
        return Edits.of(data, length, count);
    }
}
