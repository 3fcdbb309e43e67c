package dev.lede.consumers.environment;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.Normalizer;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.Readability;
import dev.lede.stats.StopWords;
import dev.lede.stats.TermCounter;
import dev.lede.text.Language;
import dev.lede.tokenize.Tokenizer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Prints what every facade says of some texts; the same bytes wherever it runs. */
public final class Answers {

    private static final List<String> TEXTS = List.of(
            "IL VECCHIO PONTE \u00c8 CHIUSO. Dr. Rossi ha detto: \u00abRiapre nel 2027!\u00bb",
            "The council\u2019s vote was a surprise. It will cost U.S. $1,234.56 a year, said Mr. Hill.",
            "\u0130stanbul'da k\u00f6pr\u00fc kapand\u0131. I\u015eIK vard\u0131.",
            "Perch\u00c3\u00a9 no? L&rsquo;estate &egrave; finita.\u200b  \u00a0",
            "\u6628\u65e5\u3001\u6771\u4eac\u3067\u65b0\u3057\u3044\u6a4b\u304c\u958b\u901a\u3057\u307e\u3057\u305f\u3002",
            "\u0e2a\u0e30\u0e1e\u0e32\u0e19\u0e43\u0e2b\u0e21\u0e48\u0e40\u0e1b\u0e34\u0e14\u0e41\u0e25\u0e49\u0e27",
            "Il nuovo ponte \u00e8 davvero superb e piace a tutti \ud83d\ude00 \ud800");

    private Answers() {}

    /**
     * Prints the answers.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String text : TEXTS) {
            answer(text, out);
        }
    }

    private static void answer(String text, PrintStream out) {
        Language it = Language.of("it");
        LanguageDetector detector = LanguageDetector.standard();
        out.println(Normalizer.news().normalize(text).text());
        out.println(Normalizer.search().normalize(text).text());
        out.println(Tokenizer.news().tokenize(text));
        out.println(SentenceSplitter.news().split(text));
        out.println(detector.detect(text));
        out.println(detector.spans(text));
        out.println(detector.foreign(text));
        out.println(KeywordExtractor.standard().extract(text, it, 5));
        out.println(Readability.of(text, it).size());
        out.println(StopWords.of(it).words().size());
        TermCounter counter = TermCounter.create();
        counter.add(text);
        out.println(HexFormat.of().formatHex(counter.counts().toBytes()));
    }
}
