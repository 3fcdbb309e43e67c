package dev.lede.sentence;

import dev.lede.internal.sentence.Lines;
import dev.lede.internal.sentence.NewsRules;
import dev.lede.internal.sentence.SentenceEngine;
import dev.lede.internal.sentence.UnicodeSentences;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.OffsetMap;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Splits text into sentences. Immutable and thread-safe; every method takes time linear in the text, whatever it holds.
 *
 * <p>{@link #unicode()} follows UAX #29 to the letter. {@link #news()} decides at each mark, and at some gaps without
 * one, by what stands around it: abbreviations, numbers, quotes, brackets, lines, and the habits of the language. Java
 * serialization writes the options only.
 *
 * <pre>{@code
 * String text = "It rained. We stayed.";
 * for (Span sentence : SentenceSplitter.news().split(text)) {
 *     System.out.println(sentence.text(text));
 * }
 * }</pre>
 */
@SuppressWarnings("serial") // a description is written in its place
public final class SentenceSplitter implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final SentenceSplitter UNICODE =
            new SentenceSplitter(Optional.empty(), SerializedSplitter.unicode());

    private final Optional<NewsRules> news;
    private final SerializedSplitter options;

    private SentenceSplitter(Optional<NewsRules> news, SerializedSplitter options) {
        this.news = news;
        this.options = options;
    }

    /** The sentence boundaries of UAX #29, strictly. */
    public static SentenceSplitter unicode() {
        return UNICODE;
    }

    /** Sentences of news text by rules that fit any language. */
    public static SentenceSplitter news() {
        return news(Language.UND);
    }

    /** Sentences of news text in {@code language}; unknown languages mean the neutral rules. */
    public static SentenceSplitter news(Language language) {
        return builder().language(language).build();
    }

    /** Options for news text. */
    public static Builder builder() {
        return new Builder();
    }

    /** A new cursor over this splitter's sentences. */
    public SentenceCursor cursor() {
        return new SentenceCursor(engine());
    }

    private SentenceEngine engine() {
        return news.isPresent() ? news.get().engine() : new UnicodeSentences();
    }

    /** The sentences of a text, in order, trimmed of white space at both ends. */
    public List<Span> split(CharSequence text) {
        SentenceCursor cursor = cursor();
        cursor.reset(text);
        List<Span> spans = new ArrayList<>();
        while (cursor.next()) {
            spans.add(new Span(cursor.start(), cursor.end()));
        }
        return List.copyOf(spans);
    }

    /** The sentences of the normalized text, as spans of the original. */
    public List<Span> split(NormalizedText text) {
        OffsetMap map = Objects.requireNonNull(text, "text").map();
        return split(text.text()).stream().map(map::toOriginal).toList();
    }

    /** The sentences of a text, in order. */
    public Stream<Span> stream(CharSequence text) {
        return split(text).stream();
    }

    /**
     * The sentences of a stream of text, read as they are asked for. The memory needed is that of the longest
     * paragraph, at most about 2 MB; the result is that of {@link #split(CharSequence)} unless a paragraph (the text
     * between two blank lines) is longer than a million code units.
     *
     * <p>The reader is not closed. An {@link java.io.IOException} comes out as an {@link java.io.UncheckedIOException}.
     */
    public Stream<ReadSentence> stream(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new SentenceReader(reader, cursor()), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /**
     * The offsets between sentences, ascending, 0 and the length included; {@code [0]} for no text. White space belongs
     * to the sentence before it.
     */
    public int[] boundaries(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        SentenceEngine engine = engine();
        engine.reset(string.toCharArray(), string.length());
        IntStream.Builder offsets = IntStream.builder().add(0);
        int at = 0;
        while (at < string.length()) {
            at = engine.next();
            offsets.add(at);
        }
        return offsets.build().toArray();
    }

    /**
     * Every place of a text where the news rules had to decide, in order, with what decided; empty for
     * {@link #unicode()}, which has no choice.
     */
    public List<Explanation> explain(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        List<Explanation> explanations = new ArrayList<>();
        news.ifPresent(rules -> rules.engine()
                .explain(
                        string.toCharArray(),
                        string.length(),
                        (offset, reason, probability) ->
                                explanations.add(new Explanation(offset, reason.isEnd(), reason.text(), probability))));
        return List.copyOf(explanations);
    }

    @Serial
    private Object writeReplace() {
        return options;
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedSplitter.class + " is read");
    }

    /** Options for news text; each has a default that suits articles. Not thread-safe. */
    public static final class Builder {

        private Language language = Language.UND;
        private LineBreaks lineBreaks = LineBreaks.AUTO;
        private ColonEnds colons = ColonEnds.BY_LANGUAGE;
        private ColonEnds semicolons = ColonEnds.BY_LANGUAGE;
        private boolean keepQuotes;
        private boolean listItems = true;
        private Collection<String> abbreviations = List.of();

        private Builder() {}

        /** The language of the text; the default is {@link Language#UND}, the neutral rules. */
        public Builder language(Language language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /** What a single line break means; the default is {@link LineBreaks#AUTO}. */
        public Builder lineBreaks(LineBreaks lineBreaks) {
            this.lineBreaks = Objects.requireNonNull(lineBreaks, "lineBreaks");
            return this;
        }

        /** Whether a colon ends a sentence; the default is {@link ColonEnds#BY_LANGUAGE}. */
        public Builder colons(ColonEnds colons) {
            this.colons = Objects.requireNonNull(colons, "colons");
            return this;
        }

        /** Whether a semicolon ends a sentence; the default is {@link ColonEnds#BY_LANGUAGE}. */
        public Builder semicolons(ColonEnds semicolons) {
            this.semicolons = Objects.requireNonNull(semicolons, "semicolons");
            return this;
        }

        /** Whether a quote of several sentences stays in one piece; by default it is split. */
        public Builder keepQuotes(boolean keepQuotes) {
            this.keepQuotes = keepQuotes;
            return this;
        }

        /** Whether each item of a list within a line is a sentence, as in {@code 1) one 2) two}; the default is true. */
        public Builder listItems(boolean listItems) {
            this.listItems = listItems;
            return this;
        }

        /**
         * Further abbreviations, with or without their final stop, in any case; no sentence ends at them before a
         * capital or a number.
         */
        public Builder abbreviations(Collection<String> abbreviations) {
            this.abbreviations = List.copyOf(Objects.requireNonNull(abbreviations, "abbreviations"));
            return this;
        }

        /**
         * The splitter.
         *
         * @throws IllegalArgumentException if an abbreviation is blank
         */
        public SentenceSplitter build() {
            NewsRules usual = NewsRules.of(language);
            NewsRules rules = new NewsRules(
                    usual.words(),
                    language,
                    habit(colons),
                    habit(semicolons),
                    switch (lineBreaks) {
                        case PARAGRAPHS -> Lines.PARAGRAPHS;
                        case WRAPPED -> Lines.WRAPPED;
                        case AUTO -> Lines.AUTO;
                    },
                    keepQuotes,
                    listItems);
            return new SentenceSplitter(
                    Optional.of(abbreviations.isEmpty() ? rules : rules.with(abbreviations)),
                    new SerializedSplitter(
                            language, lineBreaks, colons, semicolons, keepQuotes, listItems, abbreviations));
        }

        private static NewsRules.Habit habit(ColonEnds ends) {
            return switch (ends) {
                case BY_LANGUAGE -> NewsRules.Habit.LANGUAGE;
                case ALWAYS -> NewsRules.Habit.ALWAYS;
                case NEVER -> NewsRules.Habit.NEVER;
            };
        }
    }
}
