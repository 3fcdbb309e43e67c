package dev.lede.internal.normalize;

import java.util.Arrays;

/**
 * Which steps a character concerns: one bit per step, for every UTF-16 code unit. Immutable and thread-safe.
 *
 * <p>A table of two levels, blocks of 64 characters, with equal blocks kept once. One pass over a text that ORs the marks
 * tells which steps to run; that pass is all that clean text costs.
 */
public final class CharMarks {

    /** The last kind that pairs of characters may have. */
    static final int LAST_KIND = Builder.KINDS - 1;

    private static final int BLOCK = 64;

    private final short[] index;
    private final long[] blocks;

    /** The step that each kind of pairs concerns, as a mark. */
    private final long[] pairSteps;

    private CharMarks(short[] index, long[] blocks, long[] pairSteps) {
        this.index = index;
        this.blocks = blocks;
        this.pairSteps = pairSteps;
    }

    /** The marks of one character. */
    public long of(char c) {
        return blocks[(index[c >> 6] & 0xFFFF) * BLOCK + (c & (BLOCK - 1))];
    }

    /** The steps that any character or pair of characters in {@code [start, end)} concerns, one bit each. */
    long of(String text, int start, int end) {
        long seen = 0;
        long pairs = 0;
        long last = 0;
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            long marks = of(c);
            seen |= marks;
            // A pair counts if the lead bit of the first character meets the same trail bit of the second.
            pairs |= (last << Builder.KINDS) & marks;
            if (c == before && i > start) {
                i = runEnd(text, i, end) - 1;
            }
            before = c;
            last = marks;
        }
        return (seen & Builder.STEP_BITS) | steps(pairs & Builder.TRAIL_BITS);
    }

    /** The end of the run of one character at {@code from}. */
    public static int runEnd(String text, int from, int end) {
        char c = text.charAt(from);
        int i = from + 1;
        while (i < end && text.charAt(i) == c) {
            i++;
        }
        return i;
    }

    private long steps(long pairs) {
        long steps = 0;
        for (long left = pairs; left != 0; left &= left - 1) {
            steps |= pairSteps[Long.numberOfTrailingZeros(left) - Builder.STEPS - Builder.KINDS];
        }
        return steps;
    }

    /** The kinds of pairs that two characters in a row with these marks make, one bit each. */
    public static int kinds(long first, long second) {
        return (int) (((first << Builder.KINDS) & second) >>> (Builder.STEPS + Builder.KINDS));
    }

    /** Collects marks. Not thread-safe. */
    public static final class Builder {

        private static final int STEPS = 24;
        private static final int KINDS = 20;
        private static final long STEP_BITS = (1L << STEPS) - 1;
        private static final long TRAIL_BITS = -1L << (STEPS + KINDS);

        private final long[] marks = new long[Character.MAX_VALUE + 1];
        private final long[] pairSteps = new long[KINDS];
        private int step;

        void step(int number) {
            step = number;
        }

        /** Marks one character for the current step. */
        public void add(char c) {
            marks[c] |= 1L << step;
        }

        /** Marks all characters from {@code first} to {@code last}. */
        public void addRange(int first, int last) {
            for (int c = first; c <= last; c++) {
                add((char) c);
            }
        }

        /** Marks the first character of a pair of kind 0 to 19; each kind belongs to one step. */
        public void addLead(char c, int kind) {
            marks[c] |= 1L << (STEPS + kind);
            pairSteps[kind] = 1L << step;
        }

        /** Marks the second character of a pair of kind 0 to 19. */
        public void addTrail(char c, int kind) {
            marks[c] |= 1L << (STEPS + KINDS + kind);
        }

        /** The table of all marks. */
        public CharMarks build() {
            short[] index = new short[marks.length / BLOCK];
            long[] blocks = new long[marks.length];
            int count = 0;
            for (int i = 0; i < index.length; i++) {
                System.arraycopy(marks, i * BLOCK, blocks, count * BLOCK, BLOCK);
                int same = find(blocks, count);
                index[i] = (short) same;
                count = Math.max(count, same + 1);
            }
            return new CharMarks(index, Arrays.copyOf(blocks, count * BLOCK), pairSteps);
        }

        /** The first block equal to the one at {@code last}. */
        private static int find(long[] blocks, int last) {
            int i = 0;
            while (!Arrays.equals(blocks, i * BLOCK, (i + 1) * BLOCK, blocks, last * BLOCK, (last + 1) * BLOCK)) {
                i++;
            }
            return i;
        }
    }
}
