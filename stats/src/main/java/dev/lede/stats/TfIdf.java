package dev.lede.stats;

import dev.lede.stats.measure.Weighting;
import java.util.List;
import java.util.Objects;

/**
 * The terms of a document that are frequent in it and rare in a collection. Immutable and thread-safe.
 *
 * <p>Weight: {@code (1 + ln tf) (ln((1 + n)/(1 + df)) + 1)}, tf the count in the document, df the number of documents of
 * the collection that have the term, n the number of its documents: logarithmic term frequency (Salton and Buckley 1988,
 * "Term-weighting approaches in automatic text retrieval") and inverse document frequency (Sparck Jones 1972), smoothed
 * as if one more document held every term, so that a term that the collection lacks has a weight too. It is more than 0
 * for every term of the document, and 0 for others. For other variants see {@link Weighting}.
 *
 * <pre>{@code
 * TermCounts archive = Stream.of("the old bridge", "the lake", "the ferry").collect(TermCounts.collector());
 * TermCounts article = Stream.of("the ferry, the old ferry").collect(TermCounts.collector());
 * List<ScoredTerm> terms = TfIdf.over(archive).top(article, 10);
 * terms.get(0).term(); // -> "ferry"
 * }</pre>
 *
 * <p>Both counts have to come from counters of equal options.
 */
public final class TfIdf {

    private final TermCounts collection;

    private TfIdf(TermCounts collection) {
        this.collection = collection;
    }

    /**
     * Weights by the document frequencies of a collection; it need not contain the documents that are weighed.
     *
     * @throws IllegalArgumentException if the documents of its terms are not known, as in counts of bounded counters
     *     and those of a map
     */
    public static TfIdf over(TermCounts collection) {
        if (!Objects.requireNonNull(collection, "collection").hasDocumentFrequencies()) {
            throw new IllegalArgumentException(
                    "document frequencies are needed, which bounded counts and those of a map lack: " + collection);
        }
        return new TfIdf(collection);
    }

    /** The weight of a term that occurs {@code count} times in a document. {@code O(log n)} in the collection. */
    public double weight(String term, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must be 0 or more, but is " + count);
        }
        long df = collection.documentFrequency(term);
        return Weighting.tfLog(count) * Weighting.idfSmooth(df, collection.documents());
    }

    /**
     * The terms of a document with the greatest weights, ordered by weight, then by term.
     *
     * @param limit the most terms, 0 or more
     * @throws IllegalArgumentException if {@code limit} is negative
     */
    public List<ScoredTerm> top(TermCounts document, int limit) {
        Objects.requireNonNull(document, "document");
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, but is " + limit);
        }
        return document.stream()
                .map(row -> new ScoredTerm(row.term(), weight(row.term(), row.count())))
                .sorted()
                .limit(limit)
                .toList();
    }
}
