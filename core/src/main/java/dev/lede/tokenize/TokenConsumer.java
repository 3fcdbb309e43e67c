package dev.lede.tokenize;

/** Takes one token after the other without an object for each. */
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
