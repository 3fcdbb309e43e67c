package dev.lede.examples.report;

import com.ibm.icu.lang.UCharacter;
import dev.lede.stats.measure.LexicalDiversity;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** How long sentences and words are and how varied the words, with what that means. */
final class StyleMeasures {

    /** The name of the index of readability. */
    static final String LIX = "LIX";

    /** The window of the moving average, short enough for a news item. */
    private static final int WINDOW = 50;

    private StyleMeasures() {}

    /**
     * The measures of a text; none of a text without words.
     *
     * <p>LIX is words per sentence plus the percentage of words of more than six letters (C.-H. Björnsson, Läsbarhet,
     * 1968); it needs no syllables, hence any alphabet will do. Variety is the moving average of the share of
     * different words.
     */
    static List<Measure> of(String text, List<Integer> sentenceWords, Tokenizer tokenizer) {
        List<String> forms = new ArrayList<>();
        long letters = 0;
        long words = 0;
        long longWords = 0;
        TokenCursor tokens = tokenizer.cursor();
        tokens.reset(text);
        while (tokens.next()) {
            if (SentenceLengths.isWord(tokens.type())) {
                int length = text.codePointCount(tokens.start(), tokens.end());
                forms.add(UCharacter.foldCase(text.substring(tokens.start(), tokens.end()), true));
                letters += length;
                words++;
                longWords += length > 6 ? 1 : 0;
            }
        }
        if (words == 0) {
            return List.of();
        }
        double perSentence = (double) words / Math.max(1, sentenceWords.size());
        double lix = perSentence + 100.0 * longWords / words;
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure("Words per sentence", perSentence, sentenceMeaning(perSentence)));
        measures.add(new Measure("Letters per word", (double) letters / words, "the mean length of a word"));
        measures.add(new Measure(LIX, lix, lixMeaning(lix)));
        double variety = LexicalDiversity.of(forms).mattr(WINDOW);
        measures.add(new Measure("Variety", 100 * variety, varietyMeaning(variety)));
        return measures;
    }

    private static String varietyMeaning(double variety) {
        String found =
                variety < 0.65 ? "many repetitions" : variety < 0.85 ? "the usual mix" : "hardly a word comes twice";
        return found + ": different words of 100, counted in windows of " + WINDOW;
    }

    private static String sentenceMeaning(double words) {
        return words < 12 ? "short sentences" : words < 20 ? "sentences of usual length" : "long sentences";
    }

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
