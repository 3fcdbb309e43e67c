package dev.lede.tokenize;

import dev.lede.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A token: where it stands and what it is. Immutable and thread-safe.
 *
 * <pre>{@code
 * Token first = Tokenizer.news().tokenize("Rome, 5 May").get(0);
 * first.text("Rome, 5 May"); // -> "Rome"
 * first.type(); // -> WORD
 * first.end(); // -> 4
 * }</pre>
 *
 * @param span where it stands, in the caller's original text
 * @param type what it is
 */
public record Token(Span span, TokenType type) implements Serializable {

    /** Checks that nothing is null. */
    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
    }

    /** The first code unit. */
    public int start() {
        return span.start();
    }

    /** The code unit after the last. */
    public int end() {
        return span.end();
    }

    /** The characters of the token in {@code text}. */
    public String text(CharSequence text) {
        return span.text(text);
    }
}
