package dev.lede.examples.report;

import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.stats.TermCounter;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reports for tests: of texts whose facts are made up, and of the sample articles. */
final class Samples {

    private Samples() {}

    /** A text, a sentence of which is each of its lines, with one foreign word and one key term. */
    static ArticleReport report(String name, String text, String foreign, String term) {
        Language italian = Language.of("it");
        List<Span> sentences = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                sentences.add(new Span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
        TermCounter counter = TermCounter.create();
        counter.add(text);
        return new ArticleReport(
                name,
                text,
                text.length(),
                new Detection(italian, 0.98, true, List.of(new Detection.Alternative(italian, 0.98))),
                sentences,
                sentences.stream().map(sentence -> 3).toList(),
                List.of(),
                places(text, foreign).stream()
                        .map(place -> new LanguageSpan(place, Language.of("en"), 0.91))
                        .toList(),
                List.of(new KeyTerm(term, 2.5, places(text, term))),
                counter.counts(),
                List.of(),
                List.of(new Repair(new Span(0, 1), "\u200B", "")),
                List.of(new Measure("LIX", 41.5, "of medium difficulty")));
    }

    private static List<Span> places(String text, String word) {
        List<Span> places = new ArrayList<>();
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
            places.add(new Span(i, i + word.length()));
        }
        return places;
    }

    /** A file of {@code examples/samples}. */
    static String article(String name) {
        try {
            return Files.readString(Path.of("samples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
