package dev.lede.langdetect;

/** Working memory of {@link NgramTable#add} and {@link NgramHash}; one per call, never shared. */
final class NgramScratch {

    final int[] state = new int[WordScanner.MAX_LETTERS + 2];
    final int[] hashes = new int[NgramHash.MAX_FEATURES];

    /** One place more than features, since a miss after the last hit is written too. */
    final int[] hits = new int[NgramHash.MAX_FEATURES + 1];

    final int[] ends = new int[NgramHash.WORD + 1];
}
