package dev.lede.tokenize;

/**
 * Takes one token after the other without an object for each.
 *
 * <pre>{@code
 * StringBuilder types = new StringBuilder();
 * Tokenizer.news().forEach("Rome, 5 May", (start, end, type) -> types.append(type).append(' '));
 * types.toString(); // -> "WORD PUNCTUATION NUMBER WORD "
 * }</pre>
 */
@FunctionalInterface
public interface TokenConsumer {

    /**
     * Takes a token.
     *
     * @param start first code unit
     * @param end code unit after the last
     * @param type what it is
     */
    void accept(int start, int end, TokenType type);
}
