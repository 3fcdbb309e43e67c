package dev.lede.examples.report;

import com.ibm.icu.lang.UCharacter;
import dev.lede.stats.Readability;
import dev.lede.stats.measure.LexicalDiversity;
import dev.lede.text.Language;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** How easy a text is to read and how varied its words are, with what that means. */
final class StyleMeasures {

    /** The name of the index of readability that fits any alphabet. */
    static final String LIX = "LIX";

    /** The window of the moving average, short enough for a news item. */
    private static final int WINDOW = 50;

    private StyleMeasures() {}

    /** The measures of a text; those that are not defined for it or its language are left out. */
    static List<Measure> of(String text, Language language, Tokenizer tokenizer) {
        Readability readability = Readability.of(text, language);
        double words = readability.size().words();
        double perSentence = words / readability.size().sentences();
        List<Measure> measures = new ArrayList<>();
        add(measures, "Words per sentence", perSentence, sentenceMeaning(perSentence));
        add(measures, "Letters per word", readability.size().letters() / words, "the mean length of a word");
        double ease = readability.readingEase(language);
        add(measures, "Reading ease", ease, easeMeaning(ease));
        add(measures, LIX, readability.lix(), lixMeaning(readability.lix()));
        double variety = 100 * LexicalDiversity.of(forms(text, tokenizer)).mattr(WINDOW);
        add(measures, "Variety", variety, varietyMeaning(variety));
        return measures;
    }

    private static void add(List<Measure> measures, String name, double value, String meaning) {
        if (Double.isFinite(value)) {
            measures.add(new Measure(name, value, meaning));
        }
    }

    private static List<String> forms(String text, Tokenizer tokenizer) {
        List<String> forms = new ArrayList<>();
        TokenCursor tokens = tokenizer.cursor();
        tokens.reset(text);
        while (tokens.next()) {
            if (SentenceLengths.isWord(tokens.type())) {
                forms.add(UCharacter.foldCase(text.substring(tokens.start(), tokens.end()), true));
            }
        }
        return forms;
    }

    private static String varietyMeaning(double variety) {
        String found = variety < 65 ? "many repetitions" : variety < 85 ? "the usual mix" : "few repetitions";
        return found + "; different words of 100, in windows of " + WINDOW;
    }

    private static String sentenceMeaning(double words) {
        return words < 12 ? "short sentences" : words < 20 ? "sentences of usual length" : "long sentences";
    }

    private static String easeMeaning(double ease) {
        String found = ease >= 70 ? "easy" : ease >= 50 ? "of medium difficulty" : ease >= 30 ? "hard" : "very hard";
        return found + "; from 0 (hard) to 100 (easy)";
    }

    /** The steps of C.-H. Björnsson, Läsbarhet, 1968. */
    private static String lixMeaning(double lix) {
        if (lix < 30) {
            return "very easy to read, as books for children";
        } else if (lix < 40) {
            return "easy to read, as fiction";
        } else if (lix < 50) {
            return "of medium difficulty, as most news";
        }
        return lix < 60 ? "hard to read, as official texts" : "very hard to read, as scientific texts";
    }
}
