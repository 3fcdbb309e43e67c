package dev.lede.stats;

/** Whether words that differ in case only are one term. */
public enum CasePolicy {
    /** They are one term: every code point is folded by the simple case folding of Unicode (UAX #44, scf). */
    FOLD,
    /** They are different terms: words stay as written. */
    KEEP
}
