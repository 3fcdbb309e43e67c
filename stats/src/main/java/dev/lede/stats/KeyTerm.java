package dev.lede.stats;

import dev.lede.stats.measure.FrequencyPair;
import java.io.Serializable;
import java.util.Objects;

/**
 * A term with its evidence and its effect. Immutable and thread-safe.
 *
 * <pre>{@code
 * TermCounts today = TermCounts.of(Map.of("ferry", 6L, "the", 94L));
 * TermCounts before = TermCounts.of(Map.of("ferry", 3L, "the", 97L));
 * KeyTerm ferry = Keyness.of(today, before).term("ferry");
 * ferry.effect(); // -> 1.0
 * ferry.p(); // -> 0.313
 * }</pre>
 *
 * @param term the term
 * @param pair its counts in both corpora
 * @param score the measure it is ranked by; {@link Double#NaN} where undefined
 * @param effect log ratio, base 2: 1 is twice as often in the target, -1 half as often
 * @param p p-value of the difference by the log-likelihood test
 * @param adjustedP {@code p} corrected for the number of terms compared
 */
public record KeyTerm(String term, FrequencyPair pair, double score, double effect, double p, double adjustedP)
        implements Serializable {

    /** Checks that nothing is null. */
    public KeyTerm {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(pair, "pair");
    }
}
