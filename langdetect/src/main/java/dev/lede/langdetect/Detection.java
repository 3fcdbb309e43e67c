package dev.lede.langdetect;

import dev.lede.text.Language;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The answer of a detector. Immutable and thread-safe.
 *
 * <pre>{@code
 * Detection detection = LanguageDetector.standard().detect("Il governo ha approvato la legge");
 * detection.language(); // -> it
 * detection.reliable(); // -> true
 * detection.alternatives().get(0).language(); // -> it
 * }</pre>
 *
 * @param language the likeliest language, or {@link Language#UND}
 * @param probability calibrated: of all answers given with 0.8, four in five are right; 0 for {@link Language#UND}
 * @param reliable whether the evidence is enough to act on without a second look
 * @param alternatives the ranked languages with their probabilities, best first, {@code language} included; empty
 *     for {@link Language#UND}
 */
public record Detection(Language language, double probability, boolean reliable, List<Alternative> alternatives)
        implements Serializable {

    /**
     * A language and its probability.
     *
     * @param language the language
     * @param probability 0 to 1
     */
    public record Alternative(Language language, double probability) implements Serializable {}

    /** Copies the list. */
    public Detection {
        Objects.requireNonNull(language, "language");
        alternatives = List.copyOf(alternatives);
    }
}
