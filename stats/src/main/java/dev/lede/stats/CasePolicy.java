package dev.lede.stats;

/**
 * Whether words that differ in case only are one term.
 *
 * <pre>{@code
 * TermCounter counter = TermCounter.builder().casePolicy(CasePolicy.KEEP).build();
 * counter.add("May we leave in May?");
 * counter.counts().count("May"); // -> 2
 * counter.counts().count("may"); // -> 0
 * }</pre>
 */
public enum CasePolicy {
    /** They are one term: every code point is folded by the simple case folding of Unicode (UAX #44, scf). */
    FOLD,
    /** They are different terms: words stay as written. */
    KEEP
}
