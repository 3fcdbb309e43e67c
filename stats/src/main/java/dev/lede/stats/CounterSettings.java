package dev.lede.stats;

import dev.lede.tokenize.TokenType;
import dev.lede.tokenize.Tokenizer;
import java.util.Set;
import java.util.function.Predicate;

/** The checked options of a {@link TermCounter}. */
record CounterSettings(
        Tokenizer tokenizer,
        Set<TokenType> types,
        CasePolicy casePolicy,
        int shortest,
        int longest,
        int maxSkip,
        Predicate<? super String> stopWords,
        StopWordPolicy stopWordPolicy,
        int bound) {

    /** Every term is kept. */
    static final int UNBOUNDED = 0;

    private static final int MOST = 16;
    private static final int LEAST_BOUND = 1 << 4;
    private static final int MOST_BOUND = 1 << 26;

    CounterSettings {
        if (shortest < 1 || longest < shortest || longest > MOST) {
            throw new IllegalArgumentException(
                    "n-grams must be 1 <= shortest <= longest <= 16, but are " + shortest + " to " + longest);
        }
        if (maxSkip < 0 || maxSkip > MOST) {
            throw new IllegalArgumentException("maxSkip must be 0 to 16, but is " + maxSkip);
        }
        if (bound != UNBOUNDED && (bound < LEAST_BOUND || bound > MOST_BOUND)) {
            throw new IllegalArgumentException("a bound must be 16 to 67108864 terms, but is " + bound);
        }
    }

    boolean isBounded() {
        return bound != UNBOUNDED;
    }

    boolean takes(TokenType type) {
        return types.contains(type);
    }
}
