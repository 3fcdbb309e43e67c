package dev.lede.examples.report;

import dev.lede.text.Span;
import java.util.Objects;

/**
 * A stretch of the text that was changed before it was read. Immutable and thread-safe.
 *
 * @param span where it stands in the original text
 * @param before what stood there
 * @param after what was read in its place
 */
public record Repair(Span span, String before, String after) {

    /** Checks that nothing is null. */
    public Repair {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
