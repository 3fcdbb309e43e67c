package dev.lede.sentence;

import dev.lede.internal.sentence.SentenceEngine;
import dev.lede.internal.sentence.UnicodeSentences;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.OffsetMap;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits text into sentences. Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = "It rained. We stayed.";
 * for (Span sentence : SentenceSplitter.news().split(text)) {
 *     System.out.println(sentence.text(text));
 * }
 * }</pre>
 */
public final class SentenceSplitter {

    private final boolean strict;

    private SentenceSplitter(boolean strict) {
        this.strict = strict;
    }

    /** The sentence boundaries of UAX #29, strictly. */
    public static SentenceSplitter unicode() {
        return new SentenceSplitter(true);
    }

    /** Sentences of news text by rules that fit any language. */
    public static SentenceSplitter news() {
        return new SentenceSplitter(false);
    }

    /** Sentences of news text in {@code language}; unknown languages mean the neutral rules. */
    public static SentenceSplitter news(Language language) {
        Objects.requireNonNull(language, "language");
        return news();
    }

    /** A new cursor over this splitter's sentences. */
    public SentenceCursor cursor() {
        return new SentenceCursor(engine());
    }

    private SentenceEngine engine() {
        return new UnicodeSentences();
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

    /** The offsets between sentences, ascending, 0 and the length included; {@code [0]} for no text. */
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
}
