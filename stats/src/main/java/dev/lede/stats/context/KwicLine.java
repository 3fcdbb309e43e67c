package dev.lede.stats.context;

import dev.lede.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A line of a concordance. Immutable and thread-safe.
 *
 * <pre>{@code
 * KwicLine line = Kwic.of("bridge", 2).find("The old bridge is closed today").get(0);
 * line.left(); // -> "The old"
 * line.match(); // -> "bridge"
 * line.right(); // -> "is closed"
 * }</pre>
 *
 * @param left what stands before, as in the text; empty at its start
 * @param match what was found
 * @param right what stands after
 * @param span where the match stands, in the caller's original text
 */
public record KwicLine(String left, String match, String right, Span span) implements Serializable {

    /** Checks that nothing is null. */
    public KwicLine {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(span, "span");
    }
}
