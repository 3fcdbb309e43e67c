package dev.lede.benchmarks.langid;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;

/** Lingua in its high accuracy mode; it states no probability worth the name, hence 1. */
public final class LinguaIdentifier implements Identifier {

    private final LanguageDetector detector = LanguageDetectorBuilder.fromAllLanguages()
            .withPreloadedLanguageModels()
            .build();

    @Override
    public String name() {
        return "Lingua 1.2.2 high";
    }

    @Override
    public Guess identify(String text) {
        Language language = detector.detectLanguageOf(text);
        return language == Language.UNKNOWN
                ? new Guess("und", 0)
                : new Guess(language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT), 1);
    }
}
