package dev.lede.langdetect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes the {@link TrigramRows} of a script. */
final class TrigramRowsMaker {

    /** Letters that rows are made for; beyond them a script's letters are rare. */
    private static final int MOST_LETTERS = 38;

    /** Fewer classes than this are not worth it. */
    private static final int LEAST_CLASSES = 8;

    private static final int MOST_ROWS = Character.MAX_VALUE;

    private final NgramTable table;
    private final char[] letters;
    private final int size;
    private final char[] numbers;

    /** By class: the sum of what the trigrams to come share. */
    private final int[] shared = new int[NgramTable.MAX_CLASSES];

    /** The same as a row. */
    private final long[] packed;

    private final char[] ngram = new char[3];
    private final int[] hashes;

    /** Keeps a compiler from leaving looks out. */
    int seen;

    /** By trigram: where its pairs begin, or -1. */
    private final int[] places;

    private long[] rows = {};
    private int made = 1;

    private TrigramRowsMaker(NgramTable table, char[] letters, int classes) {
        this.table = table;
        this.letters = letters;
        this.size = letters.length + 2;
        this.packed = new long[TrigramRows.width(classes)];
        this.hashes = new int[size];
        this.numbers = new char[size * size * size];
        this.places = new int[numbers.length];
    }

    /**
     * The rows of a script, or none if they would not help.
     *
     * @param script its index
     */
    static @Nullable TrigramRows of(NgramTable table, Alphabet alphabet, int script, int classes, int maxOrder) {
        if (classes < LEAST_CLASSES || maxOrder < NgramHash.MAX_ORDER) {
            return null;
        }
        return new TrigramRowsMaker(table, commonest(table, alphabet.letters(script)), classes).make();
    }

    /** The letters that most languages have, alone, as first and as last one of a word; in ascending order. */
    private static char[] commonest(NgramTable table, char[] letters) {
        char[] ngram = {WordScanner.BORDER, 0, WordScanner.BORDER};
        int[] ranked = new int[letters.length];
        for (int i = 0; i < letters.length; i++) {
            ngram[1] = letters[i];
            int languages = table.pairs(NgramHash.of(ngram, 1, 2))
                    + table.pairs(NgramHash.of(ngram, 0, 2))
                    + table.pairs(NgramHash.of(ngram, 1, 3));
            ranked[i] = (-languages << Character.SIZE) | letters[i];
        }
        Arrays.sort(ranked);
        char[] best = new char[Math.min(letters.length, MOST_LETTERS)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (char) ranked[i];
        }
        Arrays.sort(best);
        return best;
    }

    private TrigramRows make() {
        int found = 0;
        for (int b = TrigramRows.BORDER + 1; b < size; b++) {
            for (int c = TrigramRows.BORDER; c < size; c++) {
                found += find(b, c);
            }
        }
        rows = new long[(found + 1) * packed.length];
        for (int b = TrigramRows.BORDER + 1; b < size; b++) {
            for (int c = TrigramRows.BORDER; c < size; c++) {
                makeRows(b, c);
            }
        }
        int last = letters.length == 0 ? 0 : letters[letters.length - 1];
        byte[] codes = new byte[Math.max(WordScanner.BORDER, last) + 1];
        for (int code = TrigramRows.BORDER; code < size; code++) {
            codes[letter(code)] = (byte) code;
        }
        return new TrigramRows(codes, size, packed.length, numbers, rows);
    }

    /** Finds the trigrams that end in two letters; tells how many there are. */
    private int find(int b, int c) {
        ngram[1] = letter(b);
        ngram[2] = letter(c);
        int look = 0;
        for (int a = TrigramRows.BORDER; a < size; a++) {
            ngram[0] = letter(a);
            hashes[a] = NgramHash.of(ngram, 0, 3);
            look |= table.look(hashes[a]);
        }
        seen = look;
        int found = 0;
        for (int a = TrigramRows.BORDER; a < size; a++) {
            int place = table.find(hashes[a]);
            places[index(a, b, c)] = place;
            found += place < 0 ? 0 : 1;
        }
        return found;
    }

    private int index(int a, int b, int c) {
        return (a * size + b) * size + c;
    }

    /** Makes the rows of the trigrams that end in two letters. */
    private void makeRows(int b, int c) {
        ngram[0] = WordScanner.BORDER;
        ngram[1] = letter(b);
        ngram[2] = letter(c);
        Arrays.fill(shared, 0);
        if (!share(1, 2) || !share(1, 3)) {
            return;
        }
        boolean fits = pack();
        for (int a = size - 1; a > TrigramRows.BORDER; a--) {
            makeRow(fits, index(a, b, c));
        }
        if (share(0, 2)) {
            makeRow(pack(), index(TrigramRows.BORDER, b, c));
        }
    }

    private void makeRow(boolean fits, int index) {
        int place = places[index];
        if (fits && place >= 0 && made < MOST_ROWS && addRow(place)) {
            numbers[index] = (char) made++;
        }
    }

    private char letter(int code) {
        return code == TrigramRows.BORDER ? WordScanner.BORDER : letters[code - TrigramRows.BORDER - 1];
    }

    /** Adds an n-gram to what is shared; false if it has no weights. */
    private boolean share(int from, int to) {
        int i = table.find(NgramHash.of(ngram, from, to));
        if (i < 0) {
            return false;
        }
        int pair;
        do {
            pair = table.pairAt(i++);
            shared[NgramTable.classOf(pair)] += (byte) pair;
        } while (!NgramTable.isLast(pair));
        return true;
    }

    /** Writes what is shared as a row. */
    private boolean pack() {
        boolean fits = true;
        Arrays.fill(packed, 0);
        for (int c = packed.length * TrigramRows.LANES - 1; c >= 0; c--) {
            fits &= shared[c] == (byte) shared[c];
            int k = c / TrigramRows.LANES;
            packed[k] = (packed[k] << Byte.SIZE) | (shared[c] + TrigramRows.BIAS);
        }
        return fits;
    }

    /** Adds a trigram to what is shared, as the next row; false if a sum does not fit into its byte. */
    private boolean addRow(int place) {
        int at = made * packed.length;
        System.arraycopy(packed, 0, rows, at, packed.length);
        boolean fits = true;
        int i = place;
        int pair;
        do {
            pair = table.pairAt(i++);
            int c = NgramTable.classOf(pair);
            int sum = shared[c] + (byte) pair;
            fits &= sum == (byte) sum;
            rows[at + c / TrigramRows.LANES] += (long) (byte) pair << (c % TrigramRows.LANES * Byte.SIZE);
        } while (!NgramTable.isLast(pair));
        return fits;
    }
}
