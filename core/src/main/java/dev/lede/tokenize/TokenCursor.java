package dev.lede.tokenize;

import dev.lede.internal.tokenize.RuleTrace;
import dev.lede.internal.tokenize.TokenSource;
import dev.lede.text.Span;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Walks over the tokens of a text. Not thread-safe: one cursor per thread, reused for many texts.
 *
 * <p>A cursor keeps a copy of the text, so the text may change after {@link #reset}. It allocates only to make room for a
 * text longer than all before it; a walk takes time linear in the length of the text, whatever stands in it.
 *
 * <pre>{@code
 * TokenCursor cursor = Tokenizer.news().cursor();
 * cursor.reset(text);
 * while (cursor.next()) {
 *     System.out.println(cursor.type() + " " + cursor.start() + " to " + cursor.end());
 * }
 * }</pre>
 */
public final class TokenCursor {

    /** Eight megabytes. */
    private static final int MOST_KEPT = 1 << 22;

    private final TokenSource tokens;
    private char[] text = new char[TokenSource.MARGIN];
    private int length;

    TokenCursor(TokenSource tokens) {
        this.tokens = tokens;
        tokens.reset(text, 0);
    }

    /** Starts over, before the first token of {@code text}. */
    public void reset(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        length = string.length();
        if (this.text.length < length + TokenSource.MARGIN) {
            this.text = new char[length + TokenSource.MARGIN];
        }
        string.getChars(0, length, this.text, 0);
        tokens.reset(this.text, length);
    }

    /** Moves to the next token; false when there is none. */
    public boolean next() {
        return tokens.next();
    }

    /** The first code unit of the token. */
    public int start() {
        return tokens.start();
    }

    /** The code unit after the last. */
    public int end() {
        return tokens.end();
    }

    /** What the token is; {@link TokenType#OTHER} before the first token and after the last. */
    public TokenType type() {
        int start = tokens.start();
        int end = tokens.end();
        if (start == end) {
            return TokenType.OTHER;
        }
        int found = tokens.found();
        return found >= 0 ? TokenTypes.ofKind(found) : TokenTypes.of(text, start, end);
    }

    /**
     * The token and the rules that made it: slow, and for people. Unlike the rest, it allocates.
     *
     * @throws IllegalStateException before the first token and after the last
     */
    public TokenExplanation explain() {
        if (start() == end()) {
            throw new IllegalStateException("no token here: next() was not called or returned false");
        }
        Token token = new Token(new Span(start(), end()), type());
        String rule = tokens.rule();
        CharSequence whole = CharBuffer.wrap(text, 0, length);
        return new TokenExplanation(
                token, rule.isEmpty() ? RuleTrace.of(whole, token.start(), token.end()) : List.of(rule));
    }

    /** Whether the copy of the text is small enough to be held between two walks. */
    boolean isWorthKeeping() {
        return text.length <= MOST_KEPT;
    }
}
