package dev.lede.sentence;

import dev.lede.text.Language;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** Stands in for a {@link SentenceSplitter} in Java serialization: what was chosen, and nothing of what works. */
final class SerializedSplitter implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean news;
    private final String language;
    private final LineBreaks lineBreaks;
    private final ColonEnds colons;
    private final ColonEnds semicolons;
    private final boolean keepQuotes;
    private final boolean listItems;
    private final String[] abbreviations;

    /** The rules of UAX #29, which have no options. */
    private SerializedSplitter() {
        news = false;
        language = Language.UND.tag();
        lineBreaks = LineBreaks.AUTO;
        colons = ColonEnds.BY_LANGUAGE;
        semicolons = ColonEnds.BY_LANGUAGE;
        keepQuotes = false;
        listItems = false;
        abbreviations = new String[0];
    }

    SerializedSplitter(
            Language language,
            LineBreaks lineBreaks,
            ColonEnds colons,
            ColonEnds semicolons,
            boolean keepQuotes,
            boolean listItems,
            Collection<String> abbreviations) {
        news = true;
        this.language = language.tag();
        this.lineBreaks = lineBreaks;
        this.colons = colons;
        this.semicolons = semicolons;
        this.keepQuotes = keepQuotes;
        this.listItems = listItems;
        this.abbreviations = abbreviations.toArray(String[]::new);
    }

    static SerializedSplitter unicode() {
        return new SerializedSplitter();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (!news) {
            return SentenceSplitter.unicode();
        }
        try {
            return SentenceSplitter.builder()
                    .language(Language.of(language))
                    .lineBreaks(lineBreaks)
                    .colons(colons)
                    .semicolons(semicolons)
                    .keepQuotes(keepQuotes)
                    .listItems(listItems)
                    .abbreviations(List.of(abbreviations))
                    .build();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not the options of a splitter").initCause(e);
        }
    }
}
