package dev.lede.tokenize;

import dev.lede.internal.tokenize.NewsRules;
import dev.lede.internal.tokenize.NewsSource;
import dev.lede.internal.tokenize.SegmentSource;
import dev.lede.internal.tokenize.TokenSource;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.OffsetMap;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into tokens. Immutable and thread-safe; keep one, for making one reads the lists of its language. Java
 * serialization writes the options only.
 *
 * <p>Everything takes time linear in the length of the text, whatever stands in it: lone surrogates, NUL and text of any
 * script are cut like the rest. Offsets are UTF-16 code units of the text that was given.
 *
 * <pre>{@code
 * String text = "Rome, 5 May";
 * for (Token token : Tokenizer.news().tokenize(text)) {
 *     System.out.println(token.text(text) + " " + token.type());
 * }
 * }</pre>
 *
 * @see <a href="https://www.unicode.org/reports/tr29/#Word_Boundaries">UAX #29, word boundaries</a>
 */
@SuppressWarnings("serial") // a description is written in its place
public final class Tokenizer implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Made when first asked for. */
    private static final class Neutral {
        static final Tokenizer INSTANCE = builder().build();
    }

    private static final Tokenizer UNICODE = new Tokenizer(SegmentSource::new, SerializedTokenizer.unicode());

    private final Supplier<TokenSource> sources;
    private final SerializedTokenizer options;

    /** A cursor that no walk is using, so that walks one after the other allocate none. */
    private final AtomicReference<@Nullable TokenCursor> spare = new AtomicReference<>();

    private Tokenizer(Supplier<TokenSource> sources, SerializedTokenizer options) {
        this.sources = sources;
        this.options = options;
    }

    /** Every segment between two word boundaries of UAX #29, white space included, without dictionaries. */
    public static Tokenizer unicode() {
        return UNICODE;
    }

    /** Tokens of news text by rules that fit any language, without white space. */
    public static Tokenizer news() {
        return Neutral.INSTANCE;
    }

    /** Tokens of news text in {@code language}; {@link Language#UND} and unknown languages mean the neutral rules. */
    public static Tokenizer news(Language language) {
        return Objects.requireNonNull(language, "language").isUndetermined()
                ? news()
                : builder().language(language).build();
    }

    /** A builder that starts from {@link #news()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** A new cursor over this tokenizer's tokens. */
    public TokenCursor cursor() {
        return new TokenCursor(sources.get());
    }

    /** The tokens of a text, in order. */
    public List<Token> tokenize(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        forEach(text, (start, end, type) -> tokens.add(new Token(new Span(start, end), type)));
        return Collections.unmodifiableList(tokens);
    }

    /** The tokens of the normalized text, with spans of the original. */
    public List<Token> tokenize(NormalizedText text) {
        OffsetMap map = Objects.requireNonNull(text, "text").map();
        return tokenize(text.text()).stream()
                .map(token -> new Token(map.toOriginal(token.span()), token.type()))
                .toList();
    }

    /** The tokens of a text, in order. */
    public Stream<Token> stream(CharSequence text) {
        return tokenize(text).stream();
    }

    /** Hands every token of a text to {@code consumer}, in order. Allocates nothing after the first walk. */
    public void forEach(CharSequence text, TokenConsumer consumer) {
        Objects.requireNonNull(consumer, "consumer");
        TokenCursor cursor = take();
        cursor.reset(text);
        while (cursor.next()) {
            consumer.accept(cursor.start(), cursor.end(), cursor.type());
        }
        giveBack(cursor);
    }

    /** The offsets at which tokens begin and end, ascending, 0 and the length included; {@code [0]} for no text. */
    public int[] boundaries(CharSequence text) {
        TokenCursor cursor = take();
        cursor.reset(text);
        IntStream.Builder offsets = IntStream.builder();
        int last = 0;
        offsets.add(last);
        while (cursor.next()) {
            if (cursor.start() > last) {
                offsets.add(cursor.start());
            }
            last = cursor.end();
            offsets.add(last);
        }
        giveBack(cursor);
        return (last < text.length() ? offsets.add(text.length()) : offsets)
                .build()
                .toArray();
    }

    /** The tokens of a text, each with the rules that made it: slow, and for people. */
    public List<TokenExplanation> explain(CharSequence text) {
        TokenCursor cursor = cursor();
        cursor.reset(text);
        List<TokenExplanation> explanations = new ArrayList<>();
        while (cursor.next()) {
            explanations.add(cursor.explain());
        }
        return Collections.unmodifiableList(explanations);
    }

    private TokenCursor take() {
        TokenCursor cursor = spare.getAndSet(null);
        return cursor == null ? cursor() : cursor;
    }

    private void giveBack(TokenCursor cursor) {
        if (cursor.isWorthKeeping()) {
            spare.set(cursor);
        }
    }

    @Serial
    private Object writeReplace() {
        return options;
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedTokenizer.class + " is read");
    }

    /** Chooses language and rules. Not thread-safe. */
    public static final class Builder {

        private final Set<NewsRule> off = EnumSet.noneOf(NewsRule.class);
        private Language language = Language.UND;

        private Builder() {}

        /** Whose lists to use: elided words, abbreviations and the like. */
        public Builder language(Language language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /** Leaves a rule out. */
        public Builder without(NewsRule rule) {
            off.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** The tokenizer. */
        public Tokenizer build() {
            NewsRules rules =
                    new NewsRules(language, off.stream().map(NewsRule::name).collect(Collectors.toSet()));
            return new Tokenizer(() -> new NewsSource(rules), SerializedTokenizer.news(language, off));
        }
    }
}
