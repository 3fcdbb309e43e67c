package dev.lede.examples.report;

import dev.lede.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A key term and where it stands. Immutable and thread-safe.
 *
 * @param term the term as it is shown
 * @param score higher is better
 * @param places where it stands in the original text, in order
 */
public record KeyTerm(String term, double score, List<Span> places) {

    /** Copies the list. */
    public KeyTerm {
        Objects.requireNonNull(term, "term");
        places = List.copyOf(places);
    }
}
