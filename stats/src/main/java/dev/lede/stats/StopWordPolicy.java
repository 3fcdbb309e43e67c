package dev.lede.stats;

/**
 * What stop words do to the n-grams around them. A stop word alone is never a term.
 *
 * <pre>{@code
 * TermCounter counter = TermCounter.builder()
 *         .ngrams(1, 3)
 *         .stopWords(StopWords.of(Language.of("en"))::contains, StopWordPolicy.EDGES)
 *         .build();
 * counter.add("the Bank of England");
 * counter.counts().terms(); // -> [bank, bank of england, england]
 * }</pre>
 */
public enum StopWordPolicy {
    /** They are taken out first, so that n-grams reach across them. */
    REMOVE,
    /** They end an n-gram as punctuation does: no term contains one. */
    BREAK,
    /** They may stand inside an n-gram, but neither first nor last ("Bank of England"). */
    EDGES
}
