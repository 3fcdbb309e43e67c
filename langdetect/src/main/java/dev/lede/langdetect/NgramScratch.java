package dev.lede.langdetect;

/**
 * Features of words that wait until their weights are added, and working memory. For one thread, reusable.
 *
 * <p>As small as will do: one is made for every text, and memory not used before costs more than most of what is done
 * with it.
 */
final class NgramScratch {

    /** The longest word that there is room for. */
    final int letters;

    final int[] state;

    /** Of the features: their hashes. */
    final int[] hashes;

    /** Where their groups begin. */
    final int[] places;

    /** Which byte of a long counts their order, as the distance in bits. */
    final byte[] counters;

    /** By order: where the features of the last word end. */
    final int[] ends = new int[NgramHash.WORD + 1];

    /** How many features wait. */
    int collected;

    /** What was seen of the records; kept only so that a compiler does not leave the look out. */
    int seen;

    /** Room for any word. */
    NgramScratch() {
        this(WordScanner.MAX_LETTERS);
    }

    /** Room for a word of so many letters, or for some shorter ones. */
    NgramScratch(int letters) {
        this.letters = letters;
        state = new int[letters + 2];
        hashes = new int[NgramHash.mostFeatures(letters)];
        places = new int[hashes.length];
        counters = new byte[hashes.length];
    }

    /** Whether there is room for one more word of so many letters. */
    boolean hasRoom(int letters) {
        return collected + NgramHash.mostFeatures(letters) <= hashes.length;
    }
}
