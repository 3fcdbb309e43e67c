package dev.lede.examples.quickstart;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.text.Language;
import java.io.PrintStream;

/** The example of the README, compiled and run by a test. Stateless. */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Prints what the library says of a short text.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        String raw = "Il chief ha visitato il cantiere del museo. La visita &egrave; durata un&rsquo;ora.";
        NormalizedText text = Normalizer.news().normalize(raw);
        LanguageDetector detector = LanguageDetector.standard();
        Language language = detector.detect(text).language();
        out.println(language);
        SentenceSplitter.news(language).split(text).forEach(sentence -> out.println(sentence.text(raw)));
        detector.foreign(text).forEach(word -> out.println(word.span().text(raw) + " is " + word.language()));
        KeywordExtractor.standard().extract(text.text(), language, 3).forEach(out::println);
    }
}
