package dev.lede.examples.recipes;

import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageDetector;

/** Tells the language of a text. Stateless. */
public final class DetectLanguage {

    private DetectLanguage() {}

    /** The tag of the language, with a question mark where the evidence is thin; {@code und} where there is none. */
    public static String of(String text) {
        Detection detection = LanguageDetector.standard().detect(text);
        String tag = detection.language().tag();
        return detection.reliable() || detection.language().isUndetermined() ? tag : tag + "?";
    }
}
