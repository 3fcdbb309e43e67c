package dev.lede.internal.keyword;

/**
 * How rare words are in ordinary text. Implementations are immutable and thread-safe.
 *
 * <p>Rarity is the decimal logarithm of how many words of ordinary text hold one such word: 1.3 for <i>the</i>, 8.3
 * for a word that is not known at all.
 */
public interface Background {

    /** The rarity of a folded word with its hash. */
    float rarity(char[] chars, int length, int hash);

    /** The ordinary length of content words, by which the length of a text's words is judged. */
    double meanLength();
}
