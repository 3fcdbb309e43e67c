package dev.lede.langdetect;

/**
 * Weights of n-grams for the languages of one script. Immutable; adding a word allocates nothing.
 *
 * <p>The top bits of a feature's hash are its number. The numbers stand in groups of 64; all that is known of a group
 * lies side by side in one short record: which numbers have weights, a head for each of those, and lists of (class,
 * weight) pairs. Misses in the processor's caches dominate, so a feature should cost one; hence also the short loops
 * over all features of some words, each of which issues its loads side by side.
 */
final class NgramTable {

    /** Weights are multiples of this many logits. */
    static final float STEP = 0.15f;

    /** Most classes that a table can tell apart. */
    static final int MAX_CLASSES = 128;

    /** Marks the last pair of a list; a head that has it is the only pair. */
    static final int LAST = 1 << 15;

    /** Numbers in a group, as a power of two. */
    static final int GROUP_BITS = 6;

    /** Where the heads begin in a record, behind a bit for each number. */
    static final int HEADS = (1 << GROUP_BITS) / Short.SIZE;

    /** Most records are longer than this and do not fit into one line of a cache: both of their lines are asked for. */
    static final int USUAL_RECORD = 24;

    private static final int IN_GROUP = (1 << GROUP_BITS) - 1;

    private final int shift;
    private final int[] groups;
    private final short[] records;

    /**
     * Takes over the arrays.
     *
     * @param bits how many bits of the hash are used
     * @param groups by number / 64: where the record begins
     * @param records the records; a head that is not {@link #LAST} is where the list begins in its record. At least
     *     {@link #USUAL_RECORD} places more than are used
     */
    NgramTable(int bits, int[] groups, short[] records) {
        this.shift = Integer.SIZE - bits;
        this.groups = groups;
        this.records = records;
    }

    /** A pair as records hold it. */
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
        collect(scratch, NgramHash.hashes(padded, letters, maxOrder, scratch), maxOrder);
        addCollected(scratch, scores, missing);
    }

    /** Keeps the features of a word whose hashes have been written, up to {@code end}, for {@link #addCollected}. */
    void collect(NgramScratch scratch, int end, int maxOrder) {
        int from = scratch.collected;
        for (int i = from; i < end; i++) {
            scratch.places[i] = groups[scratch.hashes[i] >>> shift >>> GROUP_BITS];
        }
        for (int order = 1; order <= NgramHash.WORD; order++) {
            int to = order <= maxOrder ? scratch.ends[order] : end;
            for (; from < to; from++) {
                scratch.counters[from] = (byte) (order * Byte.SIZE);
            }
        }
        scratch.collected = end;
    }

    /** Adds the weights of the features that were collected. */
    void addCollected(NgramScratch scratch, int[] scores, int[] missing) {
        int[] places = scratch.places;
        int n = scratch.collected;
        int seen = 0;
        for (int i = 0; i < n; i++) {
            seen |= lookAt(places[i]);
        }
        scratch.seen = seen;
        int found = 0;
        long absent = 0;
        for (int i = 0; i < n; i++) {
            int at = places[i];
            int bit = scratch.hashes[i] >>> shift & IN_GROUP;
            long present = present(at);
            int is = (int) (present >>> bit) & 1;
            places[found] = list(at, present, bit);
            found += is;
            absent += (long) (1 - is) << scratch.counters[i];
        }
        for (int order = 1; order <= NgramHash.WORD; order++) {
            missing[order] += (int) (absent >>> (order * Byte.SIZE)) & 0xFF;
        }
        for (int i = 0; i < found; i++) {
            addList(places[i], scores);
        }
        scratch.collected = 0;
    }

    private int lookAt(int place) {
        return records[place] | records[place + USUAL_RECORD];
    }

    private long present(int at) {
        return (records[at] & 0xFFFFL)
                | (records[at + 1] & 0xFFFFL) << 16
                | (records[at + 2] & 0xFFFFL) << 32
                | (long) records[at + 3] << 48;
    }

    /** Where the pairs of a feature begin: at its head if that is the only one. */
    private int list(int at, long present, int bit) {
        int head = at + HEADS + Long.bitCount(present & (1L << bit) - 1);
        int distance = records[head];
        return distance < 0 ? head : at + distance;
    }

    private void addList(int from, int[] scores) {
        int i = from;
        int pair;
        do {
            pair = records[i++];
            scores[classOf(pair)] += (byte) pair;
        } while (!isLast(pair));
    }

    /** Where the pairs of a feature begin, or -1 if it has none. */
    int find(int hash) {
        int number = hash >>> shift;
        int at = groups[number >>> GROUP_BITS];
        long present = present(at);
        int bit = number & IN_GROUP;
        return (present >>> bit & 1) == 0 ? -1 : list(at, present, bit);
    }

    /** Looks at what is known of a feature, so that it is at hand; the result means nothing. */
    int look(int hash) {
        return lookAt(groups[hash >>> shift >>> GROUP_BITS]);
    }

    /** How many weights a feature has. */
    int pairs(int hash) {
        int first = find(hash);
        int i = first;
        while (i >= 0 && !isLast(records[i])) {
            i++;
        }
        return first < 0 ? 0 : i - first + 1;
    }

    /** The pair at a place. */
    int pairAt(int place) {
        return records[place];
    }

    /** The class of a pair; the weight is its lowest byte. */
    static int classOf(int pair) {
        return pair >>> 8 & 0x7F;
    }

    /** Whether a pair is the last of its feature. */
    static boolean isLast(int pair) {
        return (pair & LAST) != 0;
    }

    /**
     * Whether a feature speaks for a class.
     *
     * @param hash of the feature, all bits of it
     */
    boolean supports(int hash, int languageClass) {
        int i = find(hash);
        if (i < 0) {
            return false;
        }
        while (!isFor(records[i], languageClass)) {
            if (isLast(records[i++])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFor(int pair, int languageClass) {
        return classOf(pair) == languageClass && (byte) pair > 0;
    }
}
