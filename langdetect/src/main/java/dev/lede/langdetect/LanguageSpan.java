package dev.lede.langdetect;

import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A stretch of a text and its language. Immutable and thread-safe.
 *
 * @param span where it stands, in the caller's original text
 * @param language its language, or {@link Language#UND}
 * @param probability calibrated, 0 to 1
 */
public record LanguageSpan(Span span, Language language, double probability) implements Serializable {

    /** Checks that nothing is null. */
    public LanguageSpan {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(language, "language");
    }
}
