package dev.lede.stats.context;

import dev.lede.internal.stats.TermHash;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * A signature from which the similarity of two texts can be estimated: the smallest hash of the text's shingles under
 * each of many hash functions (Broder 1997). Immutable and thread-safe.
 *
 * <p>The share of equal places estimates the Jaccard similarity of the shingles, with a standard error of at most
 * {@code 0.5 / sqrt(size)}: 4.4 % for 128.
 *
 * <pre>{@code
 * String first = "The old ferry is back on the lake";
 * String second = "The old ferry is back on the river";
 * double similarity = MinHash.of(first).similarity(MinHash.of(second)); // -> 0.719
 * }</pre>
 */
public final class MinHash implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SIZE = 128;

    private final long[] smallest;

    private MinHash(long[] smallest) {
        this.smallest = smallest;
    }

    /** The signature of a text: 128 hash functions, shingles of three words with folded case. Linear in the text. */
    public static MinHash of(CharSequence text) {
        return of(text, SIZE, Shingles.WORDS);
    }

    /**
     * The signature of a text.
     *
     * @param size number of hash functions, 1 or more
     * @param words words of a shingle, 1 or more
     * @throws IllegalArgumentException if a number is less than 1
     */
    public static MinHash of(CharSequence text, int size, int words) {
        if (size < 1 || words < 1) {
            throw new IllegalArgumentException("size and words must be 1 or more, but are " + size + " and " + words);
        }
        long[] smallest = new long[size];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long shingle : Shingles.of(Objects.requireNonNull(text, "text"), words)) {
            for (int i = 0; i < size; i++) {
                long hash = TermHash.mix(shingle ^ i * 0xC2B2_AE3D_27D4_EB4FL);
                smallest[i] = Math.min(smallest[i], hash);
            }
        }
        return new MinHash(smallest);
    }

    /** Whether the text had no words. */
    public boolean isEmpty() {
        return smallest[0] == Long.MAX_VALUE;
    }

    /**
     * The estimated Jaccard similarity of the shingles, 0 to 1; NaN where a text has no words.
     *
     * @throws IllegalArgumentException if the signatures differ in size
     */
    public double similarity(MinHash other) {
        Objects.requireNonNull(other, "other");
        if (smallest.length != other.smallest.length) {
            throw new IllegalArgumentException("signatures must have equal numbers of hashes, but have "
                    + smallest.length + " and " + other.smallest.length);
        }
        if (isEmpty() || other.isEmpty()) {
            return Double.NaN;
        }
        int equal = 0;
        for (int i = 0; i < smallest.length; i++) {
            equal += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return (double) equal / smallest.length;
    }

    int size() {
        return smallest.length;
    }

    /**
     * A hash of each band of {@code rows} neighbouring places; texts that share one are candidates for a comparison,
     * which lets a cluster find them by grouping (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4).
     *
     * @param rows places of a band, 1 to the size; places left over at the end belong to none
     * @throws IllegalArgumentException if {@code rows} lies outside its range
     */
    public long[] bands(int rows) {
        if (rows < 1 || rows > smallest.length) {
            throw new IllegalArgumentException("rows must be 1 to " + smallest.length + ", but is " + rows);
        }
        long[] bands = new long[smallest.length / rows];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = band(band, rows);
        }
        return bands;
    }

    /** A hash of {@code rows} places from {@code band * rows}: equal for texts that agree in all of them. */
    long band(int band, int rows) {
        long hash = band;
        for (int i = band * rows; i < (band + 1) * rows; i++) {
            hash = TermHash.mix(hash * 31 + smallest[i]);
        }
        return hash;
    }

    /** Copies what was read, so that nobody else holds the array. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (smallest == null || smallest.length == 0) {
            throw new InvalidObjectException("a signature has 1 hash or more");
        }
        return new MinHash(smallest.clone());
    }
}
