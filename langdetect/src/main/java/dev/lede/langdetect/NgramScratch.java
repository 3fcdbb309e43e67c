package dev.lede.langdetect;

/** Working memory of {@link NgramTable#add} and {@link NgramHash}; one per call, never shared. */
final class NgramScratch {

    private static final int COLLECTED = 64;

    /** The longest word that it has room for. */
    final int letters;

    final int[] state;
    final int[] hashes;

    final int[] ends = new int[NgramHash.WORD + 1];

    /** Of the features collected: their numbers, where their groups begin, and their orders. */
    final int[] numbers;

    final int[] places;
    final byte[] orders;

    /** How many features are collected. */
    int collected;

    /** What was seen of the records; kept only so that a compiler does not leave the look out. */
    int seen;

    /** Whether there is room for the features of one more word. */
    boolean hasRoom() {
        return collected + hashes.length <= numbers.length;
    }

    /** Room for any word. */
    NgramScratch() {
        this(WordScanner.MAX_LETTERS);
    }

    /** Room for words of so many letters. */
    NgramScratch(int letters) {
        this.letters = letters;
        state = new int[letters + 2];
        hashes = new int[NgramHash.mostFeatures(letters)];
        numbers = new int[hashes.length + COLLECTED];
        places = new int[numbers.length];
        orders = new byte[numbers.length];
    }
}
