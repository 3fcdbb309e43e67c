package dev.lede.langdetect;

/**
 * Weights of n-grams for the languages of one script. Immutable; adding a word allocates nothing.
 *
 * <p>The top bits of a feature's hash are its number. A bitmap holds the numbers that have weights; beside each 32 bits
 * stands how many came before, so that one load of a small table answers both "is it there" and "which one is it". A
 * feature's slot holds its first two (class, weight) pairs, or the place of a longer list. Misses in the processor's
 * caches dominate, hence the short loops over all features of a word: each issues its loads side by side.
 */
final class NgramTable {

    /** Weights are multiples of this many logits. */
    static final float STEP = 0.15f;

    /** Most classes that a table can tell apart. */
    static final int MAX_CLASSES = 128;

    static final int LAST = 1 << 15;

    /** One place, since {@link #load} always looks at one. */
    private static final short[] NO_LISTS = {0};

    private final int shift;
    private final long[] index;
    private final int[] slots;
    private final short[] lists;

    /**
     * Takes over the arrays.
     *
     * @param bits how many bits of the hash are used
     * @param index by hash / 32: presence bits, and the number of features before in the upper half
     * @param slots by feature: two pairs of 15 bits (class above weight), or, if negative, the place in {@code lists}
     * @param lists pairs of 15 bits; the highest bit marks the last of a feature
     */
    NgramTable(int bits, long[] index, int[] slots, short[] lists) {
        this.shift = Integer.SIZE - bits;
        this.index = index;
        this.slots = slots;
        this.lists = lists.length == 0 ? NO_LISTS : lists;
    }

    /** A pair as slots and lists hold it. */
    static int pair(int languageClass, int weight) {
        return languageClass << 8 | (weight & 0xFF);
    }

    /**
     * Adds the weights of all features of a word.
     *
     * @param padded the word between its borders
     * @param letters its length without them
     * @param maxOrder longest n-gram
     * @param scratch working memory
     * @param scores by class, in units of {@link #STEP}; added to
     * @param missing by order: how many features have no weights; added to
     */
    void add(char[] padded, int letters, int maxOrder, NgramScratch scratch, int[] scores, int[] missing) {
        int n = NgramHash.hashes(padded, letters, maxOrder, scratch.state, scratch.hashes, scratch.ends);
        int found = find(scratch, n, maxOrder, missing);
        load(scratch, found);
        int[] hits = scratch.hits;
        for (int i = 0; i < found; i++) {
            int slot = hits[i];
            if (slot >= 0) {
                scores[slot >>> 8 & 0x7F] += (byte) slot;
                scores[slot >>> 23] += (byte) (slot >>> 15);
            } else {
                addList(slot & Integer.MAX_VALUE, scores);
            }
        }
    }

    /** Replaces the numbers of features by their slots, and looks at the start of each list so that it is at hand. */
    private void load(NgramScratch scratch, int found) {
        int[] hits = scratch.hits;
        int seen = 0;
        for (int i = 0; i < found; i++) {
            int slot = slots[hits[i]];
            hits[i] = slot;
            seen |= lists[slot < 0 ? slot & Integer.MAX_VALUE : 0];
        }
        scratch.seen = seen;
    }

    /** Leaves the numbers of the features that have weights in {@code scratch.hits}. */
    private int find(NgramScratch scratch, int n, int maxOrder, int[] missing) {
        int[] hashes = scratch.hashes;
        int[] hits = scratch.hits;
        int found = 0;
        int from = 0;
        for (int order = 1; order <= NgramHash.WORD; order++) {
            int to = order <= maxOrder ? scratch.ends[order] : n;
            int before = found;
            for (int i = from; i < to; i++) {
                int number = hashes[i] >>> shift;
                long entry = index[number >>> 5];
                int bits = (int) entry;
                hits[found] = (int) (entry >>> 32) + Integer.bitCount(bits & (1 << number) - 1);
                found += bits >>> number & 1;
            }
            missing[order] += to - from - (found - before);
            from = to;
        }
        return found;
    }

    /**
     * Whether a feature speaks for a class.
     *
     * @param hash of the feature, all bits of it
     */
    boolean supports(int hash, int languageClass) {
        int number = hash >>> shift;
        long entry = index[number >>> 5];
        int bits = (int) entry;
        if ((bits >>> number & 1) == 0) {
            return false;
        }
        int slot = slots[(int) (entry >>> 32) + Integer.bitCount(bits & (1 << number) - 1)];
        return slot >= 0
                ? isFor(slot, languageClass) || isFor(slot >>> 15, languageClass)
                : listSupports(slot & Integer.MAX_VALUE, languageClass);
    }

    private boolean listSupports(int from, int languageClass) {
        int i = from;
        while (!isFor(lists[i], languageClass)) {
            if ((lists[i++] & LAST) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFor(int pair, int languageClass) {
        return (pair >>> 8 & 0x7F) == languageClass && (byte) pair > 0;
    }

    private void addList(int from, int[] scores) {
        int i = from;
        int pair;
        do {
            pair = lists[i++];
            scores[pair >>> 8 & 0x7F] += (byte) pair;
        } while ((pair & LAST) == 0);
    }
}
