package dev.lede.stats;

import dev.lede.internal.stats.TermHash;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Some words of a text, one after the other, in the form in which they are counted. The code units of each stand four
 * to a long, the first in the lowest bits and zeros after the last, so that words are compared and hashed four units
 * at a time.
 */
final class WordBlock {

    private static final int WORDS = 32;
    private static final char SPACE = ' ';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    /** Another in each process, so that nobody can write many words of one hash, which would all be compared. */
    private static final long SEED = new SplittableRandom().nextLong();

    private final boolean fold;
    private final int[] starts = new int[WORDS];
    private final int[] ends = new int[WORDS];
    private final long[] hashes = new long[WORDS];
    private final int[] places = new int[WORDS + 1];
    private final boolean[] first = new boolean[WORDS + 1];
    private long[] units = new long[WORDS * 4];
    private int size;

    /** A block of words whose case is folded, or kept. */
    WordBlock(boolean fold) {
        this.fold = fold;
    }

    /** Takes a word of a text; a space inside becomes one that does not look like the space between words. */
    void add(String text, int start, int end) {
        int place = places[size];
        int after = place + longs(end - start);
        if (after > units.length) {
            units = Arrays.copyOf(units, Growth.larger(units.length, after));
        }
        long hash = SEED;
        for (int at = start, i = place; i < after; i++) {
            long four = 0;
            for (int shift = 0; shift < Long.SIZE && at < end; shift += Character.SIZE) {
                four |= (long) unit(text, start, at++) << shift;
            }
            units[i] = four;
            hash = step(hash, four);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = TermHash.mix(hash);
        places[++size] = after;
    }

    private char unit(String text, int start, int at) {
        char unit = text.charAt(at);
        if (unit == SPACE) {
            return NO_BREAK_SPACE;
        }
        if (!fold) {
            return unit;
        }
        if (Character.isLowSurrogate(unit) && at > start && Character.isHighSurrogate(text.charAt(at - 1))) {
            return CaseFolding.fold(text.charAt(at - 1), unit);
        }
        return CaseFolding.fold(unit);
    }

    private static long step(long hash, long four) {
        long mixed = hash ^ four;
        return Math.multiplyHigh(mixed, FACTOR) ^ (mixed * FACTOR);
    }

    /** The next word, in this block or a later one, is the first of a run. */
    void endRun() {
        first[size] = true;
    }

    /** Whether nothing reaches from the word before to the word {@code i}, or to the next block if it is the size. */
    boolean isFirst(int i) {
        return first[i];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == WORDS;
    }

    void clear() {
        size = 0;
        Arrays.fill(first, false);
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    long hash(int i) {
        return hashes[i];
    }

    /** Whether the word {@code i} has the length, 1 or more, and the units that stand in cells. */
    boolean equals(int i, long[] cells, int at, int length) {
        if (length != length(i)) {
            return false;
        }
        int place = places[i];
        int last = longs(length) - 1;
        // Most words take three longs or fewer, and a loop over one to three cannot be predicted.
        int second = Math.min(1, last);
        int third = Math.min(2, last);
        long difference = (units[place] ^ cells[at])
                | (units[place + second] ^ cells[at + second])
                | (units[place + third] ^ cells[at + third]);
        for (int k = 3; k <= last; k++) {
            difference |= units[place + k] ^ cells[at + k];
        }
        return difference == 0;
    }

    void copy(int i, long[] cells, int at) {
        System.arraycopy(units, places[i], cells, at, longs(length(i)));
    }

    /** The cells that units take. */
    static int longs(int length) {
        return (length + 3) >>> 2;
    }

    /** The hash of a word in cells. */
    static long hash(long[] cells, int at, int length) {
        long hash = SEED;
        for (int i = 0; i < longs(length); i++) {
            hash = step(hash, cells[at + i]);
        }
        return TermHash.mix(hash);
    }

    /** The word in cells. */
    static String toString(long[] cells, int at, int length) {
        char[] word = new char[length];
        for (int i = 0; i < length; i++) {
            word[i] = (char) (cells[at + (i >> 2)] >>> ((i & 3) * Character.SIZE));
        }
        return new String(word);
    }
}
