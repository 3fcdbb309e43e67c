package dev.lede.stats;

/*
 * The counts of a term stand beside the term itself, since a term that is not among the most frequent costs a cache
 * miss for every array it is looked up in.
 */
/**
 * Occurrences and documents of a term, in two cells of a larger record: the occurrences, then the documents in the
 * upper half and the last document in the lower half.
 */
final class Tally {

    /** The cells of a tally. */
    static final int CELLS = 2;

    private static final long LAST = 0xFFFF_FFFFL;

    private Tally() {}

    /** Begins a tally of nothing. */
    static void clear(long[] cells, int at) {
        cells[at] = 0;
        cells[at + 1] = 0;
    }

    /** Counts one occurrence in the document of that number, 1 or more. */
    static void add(long[] cells, int at, int document) {
        cells[at]++;
        // Without a branch: whether a word was in the same document before cannot be predicted.
        int difference = (int) cells[at + 1] ^ document;
        int isNew = (difference | -difference) >>> 31;
        cells[at + 1] = ((cells[at + 1] & ~LAST) + ((long) isNew << 32)) | (document & LAST);
    }

    static long count(long[] cells, int at) {
        return cells[at];
    }

    static long documents(long[] cells, int at) {
        return cells[at + 1] >>> 32;
    }
}
