package dev.lede.benchmarks.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.stream.IntStream;

/** ICU4J's iterator for the locale, without suppressions. */
final class IcuSentences implements SentenceRival {

    @Override
    public String name() {
        return "ICU4J";
    }

    @Override
    public boolean knows(String language) {
        return true;
    }

    @Override
    public int[] ends(String language, String text) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(new ULocale(language));
        iterator.setText(text);
        return IntStream.generate(iterator::next)
                .takeWhile(end -> end != BreakIterator.DONE)
                .toArray();
    }
}
