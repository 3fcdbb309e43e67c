package dev.lede.benchmarks.rivals;

import com.ibm.icu.util.ULocale;
import dev.lede.benchmarks.rivals.Segmenter.Unit;
import dev.lede.text.Language;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.Tokenizer;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Function;

/** The peers by name. */
@SuppressWarnings("ImmutableEnumChecker") // the makers hold nothing
public enum Segmenters {
    /** Lede, strict, by a cursor. */
    LEDE_UNICODE(Unit.SEGMENT, language -> cursor(Tokenizer.unicode())),
    /** Lede, strict, by {@code forEach}. */
    LEDE_FOREACH(Unit.SEGMENT, language -> forEach(Tokenizer.unicode())),
    /** Lede, news rules of the language of the text. */
    LEDE_NEWS(Unit.TOKEN, language -> cursor(Tokenizer.news(language))),
    /** Lede, news rules, neutral. */
    LEDE_NEUTRAL(Unit.TOKEN, language -> cursor(Tokenizer.news())),
    /** ICU4J's word iterator. */
    ICU4J(Unit.SEGMENT, language -> icu()),
    /** The JDK's word iterator. */
    JDK(Unit.SEGMENT, language -> jdk()),
    /** Lucene's StandardTokenizer. */
    LUCENE(Unit.WORD, language -> new LuceneSegmenter()),
    /** OpenNLP's SimpleTokenizer. */
    OPENNLP(Unit.TOKEN, language -> new OpenNlpSegmenter()),
    /** A regular expression for words and marks. */
    REGEX(Unit.TOKEN, language -> new RegexSegmenter()),
    /** One table step a character, starts into an array: not UAX #29, but its simplest part. */
    DFA(Unit.TOKEN, language -> new DfaLoop()),
    /** The sum of all characters. */
    SCAN(Unit.CHARACTER, language -> new ScanLoop());

    private final Unit unit;
    private final Function<Language, Segmenter> maker;

    Segmenters(Unit unit, Function<Language, Segmenter> maker) {
        this.unit = unit;
        this.maker = maker;
    }

    /** What a piece is. */
    public Unit unit() {
        return unit;
    }

    /** A new one, for text in a language. */
    public Segmenter make(Language language) {
        return maker.apply(language);
    }

    private static Segmenter cursor(Tokenizer tokenizer) {
        TokenCursor cursor = tokenizer.cursor();
        return text -> {
            cursor.reset(text);
            int count = 0;
            int covered = 0;
            while (cursor.next()) {
                count++;
                covered += cursor.end() - cursor.start();
            }
            return covered > text.length() ? -1 : count;
        };
    }

    private static Segmenter forEach(Tokenizer tokenizer) {
        int[] count = new int[2];
        return text -> {
            count[0] = 0;
            tokenizer.forEach(text, (start, end, type) -> {
                count[0]++;
                count[1] += end - start;
            });
            return count[0];
        };
    }

    private static Segmenter icu() {
        com.ibm.icu.text.BreakIterator words = com.ibm.icu.text.BreakIterator.getWordInstance(ULocale.ROOT);
        return text -> {
            words.setText(text);
            int count = 0;
            for (int at = words.next(); at != com.ibm.icu.text.BreakIterator.DONE; at = words.next()) {
                count++;
            }
            return count;
        };
    }

    private static Segmenter jdk() {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        return text -> {
            words.setText(text);
            int count = 0;
            for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
                count++;
            }
            return count;
        };
    }
}
