package dev.lede.stats;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.lede.text.Language;
import dev.lede.tokenize.Tokenizer;
import java.util.function.Supplier;

/** Counters of equal options, as a fuzzer chooses them. */
final class FuzzedCounter {

    private static final String[] LANGUAGES = {"und", "it", "fr", "en", "de", "tr", "ja", "th"};

    private FuzzedCounter() {}

    static Supplier<TermCounter> of(FuzzedDataProvider data) {
        Tokenizer tokenizer =
                data.consumeBoolean() ? Tokenizer.unicode() : Tokenizer.news(Language.of(data.pickValue(LANGUAGES)));
        CasePolicy casePolicy = data.pickValue(CasePolicy.values());
        int shortest = data.consumeInt(1, 4);
        int longest = data.consumeInt(shortest, 5);
        int skip = data.consumeInt(0, 2);
        StopWordPolicy policy = data.pickValue(StopWordPolicy.values());
        char stop = data.consumeChar('a', 'z');
        return () -> TermCounter.builder()
                .tokenizer(tokenizer)
                .casePolicy(casePolicy)
                .ngrams(shortest, longest)
                .maxSkip(skip)
                .stopWords(word -> !word.isEmpty() && word.charAt(0) == stop, policy)
                .build();
    }
}
