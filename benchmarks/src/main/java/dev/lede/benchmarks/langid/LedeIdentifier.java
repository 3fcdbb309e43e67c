package dev.lede.benchmarks.langid;

import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.text.Language;
import java.util.Set;
import java.util.TreeSet;

/** Lede, with all languages of its model or some. */
final class LedeIdentifier implements Identifier {

    private final String name;
    private final LanguageDetector detector;

    LedeIdentifier() {
        this.name = "Lede, all languages";
        this.detector = LanguageDetector.standard();
    }

    LedeIdentifier(Set<String> tags) {
        this.name = "Lede, told the languages";
        Set<Language> languages = new TreeSet<>();
        tags.forEach(tag -> languages.add(Language.of(tag)));
        this.detector = LanguageDetector.standard().restrictedTo(languages);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Guess identify(String text) {
        Detection detection = detector.detect(text);
        return new Guess(detection.language().base().tag(), detection.probability());
    }
}
