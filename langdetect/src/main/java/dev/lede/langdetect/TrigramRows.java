package dev.lede.langdetect;

/**
 * What the shortest n-grams of a script's commonest letters say, summed once when a model is read.
 *
 * <p>Most weights that a word adds are those of its n-grams of one to three characters, which have many languages each.
 * So for every trigram in use there is a row with one byte for each class: the sum of the trigram, of its last two
 * characters and of the one in the middle, at the start of a word also of its first two. A word of so many letters is
 * the sum of as many rows, eight classes at a time, and equals the sum of the n-grams one by one. Immutable.
 */
final class TrigramRows {

    static final int BORDER = 1;
    static final int LANES = 8;
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

    /** Added to each sum, so that the lanes of a long never borrow from one another. */
    static final int BIAS = 1 << 7;

    private final byte[] codes;
    private final int size;
    private final int width;
    private final char[] numbers;
    private final long[] rows;

    /**
     * Takes over the arrays.
     *
     * @param codes by code unit: the letter's number, {@link #BORDER} for the border, 0 for others
     * @param size one more than the highest number of a letter
     * @param width longs in a row
     * @param numbers by the numbers of three letters, the last one running fastest: the row's number, or 0
     * @param rows the rows; the one with number 0 is not used
     */
    TrigramRows(byte[] codes, int size, int width, char[] numbers, long[] rows) {
        this.codes = codes;
        this.size = size;
        this.width = width;
        this.numbers = numbers;
        this.rows = rows;
    }

    /** Longs in a row for so many classes. */
    static int width(int classes) {
        return (classes + LANES - 1) / LANES;
    }

    /**
     * Adds what there are rows for.
     *
     * @param padded the word between its borders
     * @param letters its length without them
     * @param scratch receives the places of the n-grams that have no row
     * @param scores by class, with a place for each lane; added to
     * @return how many such places there are
     */
    int add(char[] padded, int letters, NgramScratch scratch, int[] scores) {
        int[] at = scratch.hashes;
        int[] rest = scratch.state;
        int first = scratch.collected;
        int n = first;
        int without = 0;
        int a = BORDER;
        int b = code(padded[1]);
        for (int i = 0; i < letters; i++) {
            int c = code(padded[i + 2]);
            int number = numbers[(a * size + b) * size + c];
            at[n] = number * width;
            rest[without] = i;
            int is = number == 0 ? 0 : 1;
            n += is;
            without += 1 - is;
            a = b;
            b = c;
        }
        for (int k = 0; k < width; k++) {
            long even = 0;
            long odd = 0;
            for (int i = first; i < n; i++) {
                long x = rows[at[i] + k];
                even += x & EVEN;
                odd += x >>> 8 & EVEN;
            }
            spread(even, odd, scores, k * LANES, (n - first) * BIAS);
        }
        return without;
    }

    private static void spread(long even, long odd, int[] scores, int from, int bias) {
        scores[from] += (int) (even & 0xFFFF) - bias;
        scores[from + 1] += (int) (odd & 0xFFFF) - bias;
        scores[from + 2] += (int) (even >>> 16 & 0xFFFF) - bias;
        scores[from + 3] += (int) (odd >>> 16 & 0xFFFF) - bias;
        scores[from + 4] += (int) (even >>> 32 & 0xFFFF) - bias;
        scores[from + 5] += (int) (odd >>> 32 & 0xFFFF) - bias;
        scores[from + 6] += (int) (even >>> 48) - bias;
        scores[from + 7] += (int) (odd >>> 48) - bias;
    }

    private int code(char c) {
        return c < codes.length ? codes[c] : 0;
    }
}
