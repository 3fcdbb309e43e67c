package dev.lede.examples.recipes;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.util.List;

/** Counts the words of articles, but not those of another language that stand among them. Stateless. */
public final class CountWithoutForeignWords {

    private CountWithoutForeignWords() {}

    /** The words of all articles, repaired before they are counted. */
    public static TermCounts count(List<String> articles) {
        LanguageDetector detector = LanguageDetector.standard();
        TermCounter counter = TermCounter.create();
        for (String article : articles) {
            NormalizedText text = Normalizer.news().normalize(article);
            counter.add(
                    text,
                    detector.foreign(text).stream().map(LanguageSpan::span).toList());
        }
        return counter.counts();
    }
}
