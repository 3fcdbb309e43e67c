package dev.lede.examples.recipes;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.text.Language;
import java.util.Set;

/** Tells the language of short texts when only some languages can be meant. Immutable and thread-safe. */
public final class DetectAmongFew {

    private final LanguageDetector detector;

    /**
     * A detector for these languages.
     *
     * @throws IllegalArgumentException if none of them is known
     */
    public DetectAmongFew(Set<Language> languages) {
        detector = LanguageDetector.standard().restrictedTo(languages);
    }

    /** The language of a headline; {@link Language#UND} when the detector is not sure enough to act on it. */
    public Language of(String headline) {
        var detection = detector.detect(headline);
        return detection.reliable() ? detection.language() : Language.UND;
    }
}
