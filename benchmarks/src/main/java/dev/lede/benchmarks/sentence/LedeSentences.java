package dev.lede.benchmarks.sentence;

import dev.lede.sentence.SentenceSplitter;
import dev.lede.text.Language;
import dev.lede.text.Span;

/** Lede's news rules. */
final class LedeSentences implements SentenceRival {

    @Override
    public String name() {
        return "Lede";
    }

    @Override
    public boolean knows(String language) {
        return true;
    }

    @Override
    public int[] ends(String language, String text) {
        return SentenceSplitter.news(Language.of(language)).split(text).stream()
                .mapToInt(Span::end)
                .toArray();
    }
}
