package dev.lede.stats;

/** What is known of all terms together; sums of two are again such a summary. */
record CountsSummary(long documents, long total, long maximumError, boolean documentFrequencies, Distinct distinct) {

    static CountsSummary exact(long documents, long total) {
        return new CountsSummary(documents, total, 0, true, Distinct.NONE);
    }

    /** Whether this is the summary of no terms at all; spelled out, since the equality of a record is slow to start. */
    boolean isEmpty() {
        return documents == 0
                && total == 0
                && maximumError == 0
                && documentFrequencies
                && distinct.equals(Distinct.NONE);
    }

    CountsSummary plus(CountsSummary other, Distinct union) {
        return new CountsSummary(
                documents + other.documents,
                total + other.total,
                maximumError + other.maximumError,
                documentFrequencies && other.documentFrequencies,
                union);
    }
}
