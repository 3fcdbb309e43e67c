package dev.lede.benchmarks.langid;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Optimaize's language-detector with all its profiles. */
public final class OptimaizeIdentifier implements Identifier {

    private final LanguageDetector detector;

    /** Reads the profiles. */
    public OptimaizeIdentifier() {
        try {
            detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "Optimaize 0.6";
    }

    @Override
    public Guess identify(String text) {
        List<DetectedLanguage> ranked = detector.getProbabilities(text);
        if (ranked.isEmpty()) {
            return new Guess("und", 0);
        }
        String tag = ranked.get(0).getLocale().getLanguage();
        return new Guess(
                tag.equals("no") ? "nb" : tag, Math.min(1, ranked.get(0).getProbability()));
    }
}
