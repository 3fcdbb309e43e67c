package dev.lede.stats;

import dev.lede.stats.measure.FrequencyPair;
import dev.lede.stats.measure.KeynessMeasure;
import dev.lede.stats.measure.LogOdds;
import dev.lede.stats.measure.MultipleTests;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * What sets one corpus apart from another: every term of both with its evidence (G2 and p-value) and its effect size
 * (log ratio). Immutable and thread-safe.
 *
 * <p>P-values are corrected for the number of terms by the method of Benjamini and Hochberg. Corpora are no random
 * samples of words, so p-values rank rather than prove; see {@link KeynessMeasure} for the measures.
 *
 * <pre>{@code
 * TermCounts thisMonth = TermCounts.of(Map.of("ferry", 30L, "the", 970L));
 * TermCounts lastYear = TermCounts.of(Map.of("ferry", 40L, "the", 9_960L));
 * List<KeyTerm> rising = Keyness.of(thisMonth, lastYear).overused(KeynessMeasure.G2_TWO_CELL, 5, 20);
 * rising.get(0).term(); // -> "ferry"
 * }</pre>
 */
public final class Keyness {

    private final List<String> terms;
    private final List<FrequencyPair> pairs;
    private final double[] p;
    private final double[] adjusted;
    private final TermCounts both;

    private Keyness(List<String> terms, List<FrequencyPair> pairs, TermCounts both) {
        this.terms = terms;
        this.pairs = pairs;
        this.both = both;
        p = pairs.stream().mapToDouble(FrequencyPair::p).toArray();
        adjusted = MultipleTests.benjaminiHochberg(p);
    }

    /** Compares {@code target} with {@code reference}. {@code O(n log n)} in the terms of both. */
    public static Keyness of(TermCounts target, TermCounts reference) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reference, "reference");
        TermCounts both = target.merge(reference);
        List<FrequencyPair> pairs = new ArrayList<>(both.size());
        for (String term : both.terms()) {
            pairs.add(new FrequencyPair(target.count(term), target.total(), reference.count(term), reference.total()));
        }
        return new Keyness(List.copyOf(both.terms()), List.copyOf(pairs), both);
    }

    /**
     * The terms used more in the target, best first.
     *
     * @param measure ranks them, highest first; undefined values last
     * @param minCount the least count in both corpora together
     * @param limit the most terms to give
     * @throws IllegalArgumentException if {@code limit} is negative
     */
    public List<KeyTerm> overused(KeynessMeasure measure, long minCount, int limit) {
        return ranked(measure, minCount, limit, 1, score -> score);
    }

    /**
     * The terms used less in the target, best first: by evidence from the highest, by effect from the lowest.
     *
     * @param measure ranks them; undefined values last
     * @param minCount the least count in both corpora together
     * @param limit the most terms to give
     * @throws IllegalArgumentException if {@code limit} is negative
     */
    public List<KeyTerm> underused(KeynessMeasure measure, long minCount, int limit) {
        boolean evidence =
                switch (Objects.requireNonNull(measure, "measure")) {
                    case G2_TWO_CELL, G2_FOUR_CELL, CHI2, CHI2_YATES, BIC, ELL -> true;
                    default -> false;
                };
        return ranked(measure, minCount, limit, -1, score -> evidence ? score : -score);
    }

    private List<KeyTerm> ranked(
            KeynessMeasure measure, long minCount, int limit, int direction, DoubleUnaryOperator rank) {
        Objects.requireNonNull(measure, "measure");
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, but is " + limit);
        }
        List<KeyTerm> found = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            FrequencyPair pair = pairs.get(i);
            if (pair.direction() == direction && pair.a() + pair.b() >= minCount) {
                found.add(keyTerm(i, measure.of(pair)));
            }
        }
        Comparator<KeyTerm> byScore =
                Comparator.comparing((KeyTerm term) -> new ScoredTerm(term.term(), rank.applyAsDouble(term.score())));
        return found.stream().sorted(byScore).limit(limit).toList();
    }

    /** What is known of a term; all measures are NaN where neither corpus has it. */
    public KeyTerm term(String term) {
        int at = java.util.Collections.binarySearch(terms, Objects.requireNonNull(term, "term"));
        if (at >= 0) {
            return keyTerm(at, KeynessMeasure.G2_TWO_CELL.of(pairs.get(at)));
        }
        return new KeyTerm(term, new FrequencyPair(0, 0, 0, 0), Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    private KeyTerm keyTerm(int at, double score) {
        FrequencyPair pair = pairs.get(at);
        return new KeyTerm(terms.get(at), pair, score, KeynessMeasure.LOG_RATIO.of(pair), p[at], adjusted[at]);
    }

    /**
     * All terms by weighted log-odds, those of the target first, those of the reference last: z with a Dirichlet prior
     * in proportion to both corpora together (Monroe, Colaresi and Quinn 2008; see {@link LogOdds}).
     *
     * @param priorSize the tokens that the prior is worth, more than 0; 500 to 10,000 in use
     * @throws IllegalArgumentException if {@code priorSize} is not more than 0
     */
    public List<ScoredTerm> logOdds(double priorSize) {
        if (!(priorSize > 0)) {
            throw new IllegalArgumentException("priorSize must be more than 0, but is " + priorSize);
        }
        return Stream.iterate(0, i -> i < terms.size(), i -> i + 1)
                .map(i -> new ScoredTerm(
                        terms.get(i), logOdds(pairs.get(i), priorSize).z()))
                .sorted()
                .toList();
    }

    private LogOdds logOdds(FrequencyPair pair, double priorSize) {
        double alpha = priorSize * (pair.a() + pair.b()) / both.total();
        return LogOdds.of(pair.a(), pair.n1(), pair.b(), pair.n2(), alpha, priorSize);
    }
}
