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
        StopWordPolicy stopWordPolicy) {

    private static final int MOST = 16;

    CounterSettings {
        if (shortest < 1 || longest < shortest || longest > MOST) {
            throw new IllegalArgumentException(
                    "n-grams must be 1 <= shortest <= longest <= 16, but are " + shortest + " to " + longest);
        }
        if (maxSkip < 0 || maxSkip > MOST) {
            throw new IllegalArgumentException("maxSkip must be 0 to 16, but is " + maxSkip);
        }
    }

    boolean takes(TokenType type) {
        return types.contains(type);
    }
}
