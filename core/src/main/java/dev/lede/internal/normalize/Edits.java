package dev.lede.internal.normalize;

import java.util.Arrays;

/**
 * Replacements in a text, in order and without overlap. Immutable and thread-safe.
 *
 * <p>Four numbers per edit, side by side: start and end in the old text, start and end in the new one. What lies between
 * two edits is unchanged, so its offset is that of the edit before, shifted.
 */
public final class Edits {

    /** No edits. */
    public static final Edits NONE = new Edits(new int[0]);

    /** The side of the text before the edits. */
    public static final int OLD = 0;

    /** The side of the text after the edits. */
    public static final int NEW = 2;

    private final int[] data;

    private Edits(int[] data) {
        this.data = data;
    }

    static Edits of(int[] data, int length) {
        return length == 0 ? NONE : new Edits(Arrays.copyOf(data, length));
    }

    /**
     * Edits from numbers of unknown origin, as {@link #toArray} gives them.
     *
     * @throws IllegalArgumentException if the numbers are no edits in order, with equal gaps on both sides
     */
    public static Edits checked(int[] numbers) {
        int[] data = numbers.clone();
        int old = 0;
        int now = 0;
        for (int i = 0; i + 3 < data.length; i += 4) {
            int gap = data[i] - old;
            if (gap < 0 || data[i + 2] - now != gap || data[i + 1] < data[i] || data[i + 3] < data[i + 2]) {
                throw new IllegalArgumentException("edit " + i / 4 + " does not follow the one before");
            }
            old = data[i + 1];
            now = data[i + 3];
        }
        if (data.length % 4 != 0) {
            throw new IllegalArgumentException("edits have 4 numbers each, but there are " + data.length);
        }
        return of(data, data.length);
    }

    /** Start and end in the old text, start and end in the new one, of each edit. */
    public int[] toArray() {
        return data.clone();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return data.length == 0;
    }

    /** The number of edits. */
    public int size() {
        return data.length / 4;
    }

    /** Where edit {@code i} starts on a side. */
    public int start(int i, int side) {
        return data[4 * i + side];
    }

    /** Where edit {@code i} ends on a side. */
    public int end(int i, int side) {
        return data[4 * i + side + 1];
    }

    /** Maps the first position of a span from {@code side} to the other side. */
    public int mapStart(int at, int side) {
        int i = lastStartingAt(at, side);
        if (i < 0) {
            return at;
        }
        int other = OLD + NEW - side;
        return at < end(i, side) ? start(i, other) : at - end(i, side) + end(i, other);
    }

    /** Maps the position after a span from {@code side} to the other side. */
    public int mapEnd(int at, int side) {
        int i = lastStartingAt(at - 1, side);
        // An edit that is empty on this side lies before what follows it.
        if (i < 0) {
            return at;
        }
        int other = OLD + NEW - side;
        return at <= end(i, side) ? end(i, other) : at - end(i, side) + end(i, other);
    }

    /** The last edit that starts at or before {@code at}, or -1. */
    private int lastStartingAt(int at, int side) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle, side) <= at) {
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
        return other instanceof Edits edits && Arrays.equals(data, edits.data);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(data);
    }
}
