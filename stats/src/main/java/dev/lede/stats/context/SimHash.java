package dev.lede.stats.context;

import java.util.Objects;

/**
 * A 64-bit fingerprint that differs in few bits for texts that differ in few shingles (Charikar 2002; Manku, Jain and
 * Das Sarma 2007). Stateless and thread-safe.
 *
 * <pre>{@code
 * long first = SimHash.of("The old ferry is back on the lake");
 * long second = SimHash.of("The old ferry is back on the lake!");
 * int bits = SimHash.distance(first, second); // -> 0
 * }</pre>
 */
public final class SimHash {

    private SimHash() {}

    /** The fingerprint of a text by its shingles of three words; 0 for a text without words. Linear in the text. */
    public static long of(CharSequence text) {
        int[] sums = new int[Long.SIZE];
        for (long shingle : Shingles.of(Objects.requireNonNull(text, "text"), Shingles.WORDS)) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                sums[bit] += ((shingle >>> bit) & 1) == 1 ? 1 : -1;
            }
        }
        long fingerprint = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            fingerprint |= sums[bit] > 0 ? 1L << bit : 0;
        }
        return fingerprint;
    }

    /** The number of bits in which two fingerprints differ; 0 to 64. */
    public static int distance(long first, long second) {
        return Long.bitCount(first ^ second);
    }
}
