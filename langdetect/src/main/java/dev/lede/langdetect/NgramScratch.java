package dev.lede.langdetect;

/** Working memory of {@link NgramTable#add} and {@link NgramHash}; one per call, never shared. */
final class NgramScratch {

    /** The longest word that it has room for. */
    final int letters;

    final int[] state;
    final int[] hashes;

    /** One place more than features, since a miss after the last hit is written too. */
    final int[] hits;

    /** What was seen of the lists; kept only so that a compiler does not leave the look out. */
    int seen;

    final int[] ends = new int[NgramHash.WORD + 1];

    /** Room for any word. */
    NgramScratch() {
        this(WordScanner.MAX_LETTERS);
    }

    /** Room for words of so many letters. */
    NgramScratch(int letters) {
        this.letters = letters;
        state = new int[letters + 2];
        hashes = new int[NgramHash.mostFeatures(letters)];
        hits = new int[hashes.length + 1];
    }
}
