package dev.lede.internal.normalize;

import java.util.Arrays;

/**
 * Replacements in a text, in order and without overlap. Immutable and thread-safe.
 *
 * <p>What lies between two edits is unchanged, so its offset is that of the edit before, shifted. Edits of equal lengths
 * that touch are kept as one run, so that a character repeated a million times takes no more room than one.
 */
public final class Edits {

    /** The side of the text before the edits. */
    public static final int OLD = 0;

    /** The side of the text after the edits. */
    public static final int NEW = 2;

    /** Where a run holds the number of its first edit. */
    static final int INDEX = 4;

    /** The numbers of a run: start and length of its edits on either side, number of the first one. */
    static final int FIELDS = 5;

    /** No edits. */
    public static final Edits NONE = new Edits(new int[0], 0);

    private final int[] data;
    private final int size;

    private Edits(int[] data, int size) {
        this.data = data;
        this.size = size;
    }

    static Edits of(int[] data, int length, int size) {
        return length == 0 ? NONE : new Edits(Arrays.copyOf(data, length), size);
    }

    /**
     * Edits from numbers of unknown origin, as {@link #toArray} gives them.
     *
     * @throws IllegalArgumentException if the numbers are no edits in order, with equal gaps on both sides
     */
    public static Edits checked(int[] numbers) {
        if (numbers.length % 4 != 0) {
            throw new IllegalArgumentException("edits have 4 numbers each, but there are " + numbers.length);
        }
        int[] data = numbers.clone();
        EditList list = new EditList();
        int old = 0;
        int now = 0;
        for (int i = 0; i < data.length; i += 4) {
            int gap = data[i] - old;
            if (gap < 0 || data[i + 2] - now != gap || data[i + 1] < data[i] || data[i + 3] < data[i + 2]) {
                throw new IllegalArgumentException("edit " + i / 4 + " does not follow the one before");
            }
            old = data[i + 1];
            now = data[i + 3];
            list.add(data[i], old, data[i + 2], now);
        }
        return list.toEdits();
    }

    /** Start and end in the old text, start and end in the new one, of each edit. */
    public int[] toArray() {
        int[] numbers = new int[4 * size];
        for (int i = 0; i < size; i++) {
            numbers[4 * i] = start(i, OLD);
            numbers[4 * i + 1] = end(i, OLD);
            numbers[4 * i + 2] = start(i, NEW);
            numbers[4 * i + 3] = end(i, NEW);
        }
        return numbers;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The number of edits. */
    public int size() {
        return size;
    }

    /** Where edit {@code i} starts on a side. */
    public int start(int i, int side) {
        int run = runOf(i);
        return runStart(run, side) + (i - runIndex(run)) * runLength(run, side);
    }

    /** Where edit {@code i} ends on a side. */
    public int end(int i, int side) {
        int run = runOf(i);
        return runStart(run, side) + (i + 1 - runIndex(run)) * runLength(run, side);
    }

    /** The number of runs. */
    int runs() {
        return data.length / FIELDS;
    }

    /** Where the first edit of a run starts on a side. */
    int runStart(int run, int side) {
        return data[FIELDS * run + side];
    }

    /** The length of each edit of a run on a side. */
    int runLength(int run, int side) {
        return data[FIELDS * run + side + 1];
    }

    /** The number of edits in a run. */
    int runSize(int run) {
        return (run + 1 < runs() ? runIndex(run + 1) : size) - runIndex(run);
    }

    private int runIndex(int run) {
        return data[FIELDS * run + INDEX];
    }

    /** The run that edit {@code i} belongs to. */
    private int runOf(int i) {
        return size == runs() ? i : lastUpTo(i, INDEX);
    }

    /** Maps the first position of a span from {@code side} to the other side. */
    public int mapStart(int at, int side) {
        int run = lastUpTo(at, side);
        if (run < 0) {
            return at;
        }
        int i = lastStartingAt(at, run, side);
        int other = OLD + NEW - side;
        int end = runStart(run, side) + (i + 1) * runLength(run, side);
        return at < end
                ? runStart(run, other) + i * runLength(run, other)
                : at - end + runStart(run, other) + (i + 1) * runLength(run, other);
    }

    /** Maps the position after a span from {@code side} to the other side. */
    public int mapEnd(int at, int side) {
        // An edit that is empty on this side lies before what follows it.
        int run = lastUpTo(at - 1, side);
        if (run < 0) {
            return at;
        }
        int i = lastStartingAt(at - 1, run, side);
        int other = OLD + NEW - side;
        int end = runStart(run, side) + (i + 1) * runLength(run, side);
        return Math.max(0, at - end) + runStart(run, other) + (i + 1) * runLength(run, other);
    }

    /** The last edit of a run, counted within it, that starts at or before {@code at}. */
    private int lastStartingAt(int at, int run, int side) {
        int length = runLength(run, side);
        int last = runSize(run) - 1;
        return length == 0 ? last : Math.min(last, (at - runStart(run, side)) / length);
    }

    /** The last run of which a field is {@code value} or less, or -1. */
    private int lastUpTo(int value, int field) {
        int low = 0;
        int high = runs();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (data[FIELDS * middle + field] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** These edits and then those of {@code next}, whose old text is the new text of these. */
    public Edits andThen(Edits next) {
        if (isEmpty() || next.isEmpty()) {
            return isEmpty() ? next : this;
        }
        return new EditMerge(this, next).merge();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edits edits && size == edits.size && Arrays.equals(data, edits.data);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(data) + size;
    }
}
