package dev.lede.examples.recipes;

import dev.lede.sentence.SentenceSplitter;
import dev.lede.text.Language;
import java.util.List;

/** Splits sentences with abbreviations that only one house uses. Immutable and thread-safe. */
public final class OwnAbbreviations {

    private final SentenceSplitter splitter;

    /** A splitter that knows these abbreviations beside the usual ones. */
    public OwnAbbreviations(Language language, List<String> abbreviations) {
        splitter = SentenceSplitter.builder()
                .language(language)
                .abbreviations(abbreviations)
                .build();
    }

    /** The sentences of a text. */
    public List<String> split(String text) {
        return splitter.stream(text).map(sentence -> sentence.text(text)).toList();
    }
}
