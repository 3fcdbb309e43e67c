package dev.lede.examples.recipes;

import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.text.Span;
import java.util.Optional;

/** Finds words in folded text and highlights them in the text as it was written. Stateless. */
public final class HighlightOriginal {

    private HighlightOriginal() {}

    /**
     * Where the first match of {@code words} stands in {@code page}, whatever the case, the accents and the entities of
     * either.
     */
    public static Optional<Span> find(String page, String words) {
        NormalizedText folded = Normalizer.search().normalize(page);
        String wanted = Normalizer.search().normalize(words).text();
        int at = folded.text().indexOf(wanted);
        return at < 0 ? Optional.empty() : Optional.of(folded.map().toOriginal(new Span(at, at + wanted.length())));
    }
}
