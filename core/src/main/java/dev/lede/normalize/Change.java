package dev.lede.normalize;

import dev.lede.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * One replacement that one step made. Immutable and thread-safe.
 *
 * <pre>{@code
 * Change change = Normalizer.news().normalize("caffÃ¨ nero").changes().get(0);
 * change.step(); // -> ENCODING
 * change.before(); // -> "Ã¨"
 * change.after(); // -> "è"
 * change.original(); // -> Span[start=4, end=6]
 * }</pre>
 *
 * @param step the step
 * @param original where, in the original text
 * @param before what the step found there, which an earlier step may have written
 * @param after what it put in place; empty if it took the text out
 */
public record Change(NormalizationStep step, Span original, String before, String after) implements Serializable {

    /** Checks that nothing is null. */
    public Change {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
