package dev.lede.examples.recipes;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.ScoredTerm;
import dev.lede.text.Language;
import java.util.stream.Collectors;

/** Says in one line what an article is about, in whatever language it is. Stateless. */
public final class SummaryOfTerms {

    private SummaryOfTerms() {}

    /** The best terms with commas between them. */
    public static String of(String article, int terms) {
        NormalizedText clean = Normalizer.news().normalize(article);
        Language language = LanguageDetector.standard().detect(clean).language();
        return KeywordExtractor.standard().extract(clean.text(), language, terms).stream()
                .map(ScoredTerm::term)
                .collect(Collectors.joining(", "));
    }
}
