package dev.lede.stats;

import dev.lede.stats.measure.ContingencyTable;
import java.io.Serializable;
import java.util.Objects;

/**
 * Two words that occur together. Immutable and thread-safe.
 *
 * <pre>{@code
 * TermCounter counter = TermCounter.builder().ngrams(2, 2).build();
 * counter.add("The prime minister met the prime minister of Norway");
 * Collocation best = Collocations.of(counter.counts()).ranked(AssociationMeasure.G2, 2, 1).get(0);
 * String pair = best.first() + " " + best.second(); // -> "prime minister"
 * best.count(); // -> 2
 * }</pre>
 *
 * @param first the first word, of an unordered pair the one that sorts first
 * @param second the other word
 * @param table how often both, one and neither occur
 * @param score the measure it is ranked by; {@link Double#NaN} where undefined
 * @param p p-value by the log-likelihood test
 */
public record Collocation(String first, String second, ContingencyTable table, double score, double p)
        implements Serializable {

    /** Checks that nothing is null. */
    public Collocation {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(table, "table");
    }

    /** How often they occur together. */
    public long count() {
        return table.o11();
    }
}
