package dev.lede.tokenize;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A token and the rules that made it. Immutable and thread-safe.
 *
 * <pre>{@code
 * TokenExplanation first = Tokenizer.news(Language.of("it")).explain("dell’opera").get(0);
 * first.token().span(); // -> Span[start=0, end=5]
 * first.rules(); // -> [ELISION]
 * }</pre>
 *
 * @param token the token
 * @param rules the name of the {@link NewsRule} that decided where it ends; or, if none did, the rules of UAX #29 between its
 *     characters in order, of which the last is the one that ends it ({@code WB999}: nothing joins; {@code WB2}: end of text)
 */
public record TokenExplanation(Token token, List<String> rules) implements Serializable {

    /** Copies the list. */
    public TokenExplanation {
        Objects.requireNonNull(token, "token");
        rules = List.copyOf(rules);
    }
}
