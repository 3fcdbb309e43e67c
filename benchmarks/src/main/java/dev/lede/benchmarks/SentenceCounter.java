package dev.lede.benchmarks;

import com.ibm.icu.util.ULocale;
import dev.lede.benchmarks.sentence.SentenceRival;
import dev.lede.sentence.SentenceCursor;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.text.Language;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;

/** Counts the sentences of a text with one library or another. Not thread-safe. */
public interface SentenceCounter {

    /** The number of sentences found. */
    int count(String text);

    /** The libraries compared. */
    enum Kind {
        LEDE_NEWS,
        LEDE_UNICODE,
        ICU,
        JDK,
        /** Trained on the corpora that the system property {@code lede.data} names. */
        OPENNLP,
        /** Of the profile {@code heavy-rivals}. */
        LANGUAGETOOL,
        /** No splitter: looks at every character once. */
        SCAN;

        /** A counter for texts in a language. */
        public SentenceCounter create(String language) {
            return switch (this) {
                case LEDE_NEWS -> lede(SentenceSplitter.news(Language.of(language)));
                case LEDE_UNICODE -> lede(SentenceSplitter.unicode());
                case ICU -> icu(language);
                case JDK -> jdk(language);
                case OPENNLP -> rival("OpenNLP", language);
                case LANGUAGETOOL -> rival("LanguageTool", language);
                case SCAN -> SentenceCounter::scan;
            };
        }
    }

    private static SentenceCounter lede(SentenceSplitter splitter) {
        SentenceCursor cursor = splitter.cursor();
        return text -> {
            int count = 0;
            cursor.reset(text);
            while (cursor.next()) {
                count++;
            }
            return count;
        };
    }

    private static SentenceCounter icu(String language) {
        com.ibm.icu.text.BreakIterator iterator =
                com.ibm.icu.text.BreakIterator.getSentenceInstance(new ULocale(language));
        return text -> {
            int count = 0;
            iterator.setText(text);
            int start = iterator.first();
            for (int end = iterator.next(); end != com.ibm.icu.text.BreakIterator.DONE; end = iterator.next()) {
                // The second line break of a blank line is a segment of its own, and no sentence.
                count += end - start > 1 ? 1 : 0;
                start = end;
            }
            return count;
        };
    }

    private static SentenceCounter jdk(String language) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        return text -> {
            int count = 0;
            iterator.setText(text);
            while (iterator.next() != BreakIterator.DONE) {
                count++;
            }
            return count;
        };
    }

    private static SentenceCounter rival(String name, String language) {
        Path data = Path.of(System.getProperty("lede.data", "../shared/corpora"));
        SentenceRival rival = SentenceRival.all(data).stream()
                .filter(one -> one.name().startsWith(name) && one.knows(language))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + " needs the corpora (-Dlede.data) or the profile heavy-rivals"));
        return text -> rival.ends(language, text).length;
    }

    private static int scan(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == '.' ? 1 : 0;
        }
        return count;
    }
}
