package dev.lede.tokenize;

import dev.lede.internal.tokenize.NewsRules;
import dev.lede.internal.tokenize.NewsSource;
import dev.lede.internal.tokenize.SegmentSource;
import dev.lede.internal.tokenize.TokenSource;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.OffsetMap;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Cuts text into tokens. Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = "Rome, 5 May";
 * for (Token token : Tokenizer.news().tokenize(text)) {
 *     System.out.println(token.text(text) + " " + token.type());
 * }
 * }</pre>
 */
public final class Tokenizer {

    private static final Tokenizer UNICODE = new Tokenizer(SegmentSource::new);

    private final Supplier<TokenSource> sources;

    private Tokenizer(Supplier<TokenSource> sources) {
        this.sources = sources;
    }

    /** Every segment between two word boundaries of UAX #29, white space included, without dictionaries. */
    public static Tokenizer unicode() {
        return UNICODE;
    }

    /** Tokens of news text by rules that fit any language, without white space. */
    public static Tokenizer news() {
        return news(Language.UND);
    }

    /** Tokens of news text in {@code language}; {@link Language#UND} and unknown languages mean the neutral rules. */
    public static Tokenizer news(Language language) {
        NewsRules rules = new NewsRules(Objects.requireNonNull(language, "language"), Set.of());
        return new Tokenizer(() -> new NewsSource(rules));
    }

    /** A new cursor over this tokenizer's tokens. */
    public TokenCursor cursor() {
        return new TokenCursor(sources.get());
    }

    /** The tokens of a text, in order. */
    public List<Token> tokenize(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        forEach(text, (start, end, type) -> tokens.add(new Token(new Span(start, end), type)));
        return List.copyOf(tokens);
    }

    /** The tokens of the normalized text, with spans of the original. */
    public List<Token> tokenize(NormalizedText text) {
        OffsetMap map = Objects.requireNonNull(text, "text").map();
        return tokenize(text.text()).stream()
                .map(token -> new Token(map.toOriginal(token.span()), token.type()))
                .toList();
    }

    /** The tokens of a text, in order, made as they are asked for. */
    public Stream<Token> stream(CharSequence text) {
        return tokenize(text).stream();
    }

    /** Hands every token of a text to {@code consumer}, in order. */
    public void forEach(CharSequence text, TokenConsumer consumer) {
        Objects.requireNonNull(consumer, "consumer");
        TokenCursor cursor = cursor();
        cursor.reset(text);
        while (cursor.next()) {
            consumer.accept(cursor.start(), cursor.end(), cursor.type());
        }
    }

    /** The offsets at which tokens begin and end, ascending, 0 and the length included; {@code [0]} for no text. */
    public int[] boundaries(CharSequence text) {
        TokenCursor cursor = cursor();
        cursor.reset(text);
        java.util.stream.IntStream.Builder offsets = java.util.stream.IntStream.builder();
        offsets.add(0);
        while (cursor.next()) {
            offsets.add(cursor.start()).add(cursor.end());
        }
        return offsets.add(text.length()).build().distinct().toArray();
    }
}
