package dev.lede.langdetect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which languages use a word, and how often: an approximate dictionary of the commonest words. Immutable and
 * thread-safe.
 *
 * <p>A word that is in the dictionary is always found. A word that is not is taken for another one with the probability
 * {@link #falsePositiveRate()}, less than one in a hundred; the languages it then shows are those of a random word.
 */
/*
 * One dictionary for all languages rather than a filter for each: sixty filters with a false positive in 256 would let
 * one unknown word in four pass for a word of some language.
 *
 * A word is known by a fingerprint of its hash. The upper bits of the fingerprint choose a bucket, of two words on the
 * average; a bucket is a run of records in one short[]: the lower bits of the fingerprint, then one entry for every
 * language. An entry holds the language (8 bits), the class of frequency (3 bits) and, from low to high, whether it is
 * the last of its word and whether the word is mostly written as a name. A look-up costs one or two cache misses.
 */
final class WordFilter {

    /** Classes of frequency; a class is four times rarer than the one before. */
    static final int CLASSES = 6;

    /** Occurrences per million words from which a word is of class 0. */
    static final double COMMON = 128;

    static final int LAST = 1;
    static final int NAME = 2;
    private static final int CLASS_SHIFT = 2;
    private static final int LANGUAGE_SHIFT = 5;

    private final List<WordList> lists;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int fingerprintBits;
    private final int lowBits;
    private final int[] buckets;
    private final short[] records;
    private final int words;

    /**
     * Takes over the arrays.
     *
     * @param lists what is known of each language's words, by the language's number in the entries
     * @param fingerprintBits bits of a fingerprint
     * @param buckets where each bucket begins in the records, and where the last one ends; 2<sup>k</sup> + 1 of them
     * @param records the records of all words, ordered by fingerprint
     * @param words how many there are
     */
    WordFilter(List<WordList> lists, int fingerprintBits, int[] buckets, short[] records, int words) {
        this.lists = lists;
        for (int i = 0; i < lists.size(); i++) {
            numbers.put(lists.get(i).tag(), i);
        }
        this.fingerprintBits = fingerprintBits;
        this.lowBits = fingerprintBits - Integer.numberOfTrailingZeros(buckets.length - 1);
        this.buckets = buckets;
        this.records = records;
        this.words = words;
    }

    /** An entry of a record; {@code flags} are {@link #LAST} and {@link #NAME}. */
    static short entry(int language, int frequencyClass, int flags) {
        return (short) ((language << LANGUAGE_SHIFT) | (frequencyClass << CLASS_SHIFT) | flags);
    }

    /** What is known of each language's words; the index is the number that {@link #language(int)} gives. */
    List<WordList> lists() {
        return lists;
    }

    /** The number of a language's list, or -1. */
    int list(String tag) {
        return numbers.getOrDefault(tag, -1);
    }

    /** How many words (more exactly, fingerprints) are held. */
    int size() {
        return words;
    }

    /** The share of unknown words that are taken for known. */
    double falsePositiveRate() {
        return words / (double) (1L << fingerprintBits);
    }

    /** The fingerprint of a word's hash. */
    static int fingerprint(long hash, int bits) {
        return (int) (hash >>> (Long.SIZE - bits));
    }

    /**
     * Looks a word up.
     *
     * @param hash the word's hash, see {@link WordHash}
     * @return the word's first entry, or -1 for an unknown word; the others follow up to {@link #isLast}
     */
    int find(long hash) {
        int fingerprint = fingerprint(hash, fingerprintBits);
        int bucket = fingerprint >>> lowBits;
        int low = fingerprint & ((1 << lowBits) - 1);
        int end = buckets[bucket + 1];
        int at = buckets[bucket];
        while (at < end) {
            if (records[at] == low) {
                return at + 1;
            }
            do {
                at++;
            } while (!isLast(at));
            at++;
        }
        return -1;
    }

    /** The entry behind, or -1 if this is the word's last. */
    int next(int entry) {
        return isLast(entry) ? -1 : entry + 1;
    }

    /** How many languages have the word whose first entry is given. */
    int users(int first) {
        int n = 1;
        for (int e = first; !isLast(e); e++) {
            n++;
        }
        return n;
    }

    /** Whether this is the last entry of its word. */
    boolean isLast(int entry) {
        return (records[entry] & LAST) != 0;
    }

    /** Whether the word of this entry is mostly written with a capital, within sentences. */
    boolean isName(int entry) {
        return (records[entry] & NAME) != 0;
    }

    /** The number of the entry's language. */
    int language(int entry) {
        return (records[entry] >>> LANGUAGE_SHIFT) & 0xff;
    }

    /** The class of frequency of the word in the entry's language: 0 for the commonest. */
    int frequencyClass(int entry) {
        return (records[entry] >>> CLASS_SHIFT) & 7;
    }

    /** The middle of a class of frequency, as the natural logarithm of occurrences per million words. */
    static double logFrequency(int frequencyClass) {
        return Math.log(COMMON * 2) - frequencyClass * Math.log(4);
    }
}
