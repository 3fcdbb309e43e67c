package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-made cases, one file for each phenomenon. */
class NewsCasesTest {

    private static final Map<String, Tokenizer> TOKENIZERS = new HashMap<>();

    static Stream<TokenCase> cases() {
        return TokenCase.PHENOMENA.stream().flatMap(TokenCase::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tokenize_languageGiven_isOneOfTheAnswers(TokenCase testCase) {
        Tokenizer tokenizer = TOKENIZERS.computeIfAbsent(testCase.language(), tag -> Tokenizer.news(Language.of(tag)));
        assertThat(testCase.answers()).contains(tokens(tokenizer, testCase.text()));
    }

    /** Without the language some cases cannot be told apart; nine of ten can. */
    @Test
    void tokenize_languageUnknown_isRightInNineOfTen() {
        Tokenizer neutral = Tokenizer.news();
        List<TokenCase> wrong = cases().filter(c -> !c.answers().contains(tokens(neutral, c.text())))
                .toList();
        assertThat(wrong).hasSizeLessThan((int) cases().count() / 10);
    }

    private static List<String> tokens(Tokenizer tokenizer, String text) {
        return tokenizer.tokenize(text).stream().map(token -> token.text(text)).toList();
    }
}
