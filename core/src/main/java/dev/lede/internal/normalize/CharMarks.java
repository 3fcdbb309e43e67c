package dev.lede.internal.normalize;

import java.util.Arrays;

/**
 * Which steps a character concerns: one bit per step, for every UTF-16 code unit. Immutable and thread-safe.
 *
 * <p>A table of two levels, blocks of 64 characters, with equal blocks kept once. One pass over a text that ORs the marks
 * tells which steps to run; that pass is all that clean text costs.
 */
public final class CharMarks {

    private static final int BLOCK = 64;

    private final short[] index;
    private final long[] blocks;

    private CharMarks(short[] index, long[] blocks) {
        this.index = index;
        this.blocks = blocks;
    }

    /** The marks of one character. */
    long of(char c) {
        return blocks[(index[c >> 6] & 0xFFFF) * BLOCK + (c & (BLOCK - 1))];
    }

    /** The marks of all characters in {@code [start, end)} together; sees pairs through {@link #pairs}. */
    long of(String text, int start, int end) {
        long seen = 0;
        long pairs = 0;
        long last = 0;
        for (int i = start; i < end; i++) {
            long marks = of(text.charAt(i));
            seen |= marks;
            pairs |= pairs(last, marks);
            last = marks;
        }
        return (seen & ~Builder.PAIR_BITS) | (pairs & Builder.PAIR_BITS);
    }

    /** A pair is marked if the first character has a lead bit and the second the trail bit that belongs to it. */
    private static long pairs(long first, long second) {
        return (first << Builder.LEAD_TO_TRAIL) & second;
    }

    /** Collects marks. Not thread-safe. */
    public static final class Builder {

        /** Up to this many steps. */
        static final int STEPS = 24;

        private static final int LEAD_TO_TRAIL = 20;
        private static final int FIRST_LEAD = STEPS;
        private static final int FIRST_TRAIL = STEPS + LEAD_TO_TRAIL;
        private static final long PAIR_BITS = -1L << FIRST_LEAD;

        private final long[] marks = new long[Character.MAX_VALUE + 1];
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

        /** Marks the first character of a pair of kind 0 to 19. */
        void addLead(char c, int kind) {
            marks[c] |= 1L << (FIRST_LEAD + kind);
        }

        /** Marks the second character of a pair of kind 0 to 19. */
        void addTrail(char c, int kind) {
            marks[c] |= 1L << (FIRST_TRAIL + kind);
        }

        /** Whether the union of marks has any pair. */
        static boolean hasPair(long seen) {
            return (seen & PAIR_BITS) != 0;
        }

        CharMarks build() {
            short[] index = new short[marks.length / BLOCK];
            long[] blocks = new long[marks.length];
            int count = 0;
            for (int i = 0; i < index.length; i++) {
                System.arraycopy(marks, i * BLOCK, blocks, count * BLOCK, BLOCK);
                int same = find(blocks, count);
                index[i] = (short) same;
                count = Math.max(count, same + 1);
            }
            return new CharMarks(index, Arrays.copyOf(blocks, count * BLOCK));
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
