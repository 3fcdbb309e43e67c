package dev.lede.langdetect;

import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A stretch of a text and its language. Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = "Il nuovo ponte è davvero superb e piace a tutti";
 * LanguageSpan word = LanguageDetector.standard().foreign(text).get(0);
 * word.span().text(text); // -> "superb"
 * word.language(); // -> en
 * }</pre>
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
