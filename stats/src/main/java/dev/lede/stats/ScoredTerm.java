package dev.lede.stats;

import java.io.Serializable;
import java.util.Objects;

/**
 * A term and its score. Immutable and thread-safe. Orders by score, highest first, then by term; an undefined score
 * ({@link Double#NaN}) sorts last.
 *
 * <pre>{@code
 * ScoredTerm better = new ScoredTerm("ferry", 2);
 * better.compareTo(new ScoredTerm("lake", 1)); // -> -1
 * }</pre>
 *
 * @param term the term as it is shown
 * @param score higher is better; {@link Double#NaN} where undefined
 */
public record ScoredTerm(String term, double score) implements Comparable<ScoredTerm>, Serializable {

    /** Checks that nothing is null. */
    public ScoredTerm {
        Objects.requireNonNull(term, "term");
    }

    @Override
    public int compareTo(ScoredTerm other) {
        if (Double.isNaN(score) != Double.isNaN(other.score)) {
            return Double.isNaN(score) ? 1 : -1;
        }
        int byScore = Double.compare(other.score, score);
        return byScore != 0 ? byScore : term.compareTo(other.term);
    }
}
