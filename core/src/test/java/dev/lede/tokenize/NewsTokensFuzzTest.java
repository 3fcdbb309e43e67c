package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.ibm.icu.lang.UCharacter;
import dev.lede.normalize.NormalizationStep;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.testing.FuzzText;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.util.ArrayList;
import java.util.List;

class NewsTokensFuzzTest {

    private static final String[] LANGUAGES = {
        "und", "it", "fr", "en", "de", "ca", "nl", "el", "fi", "sv", "pl", "hu", "tr", "ru", "he", "th", "ja", "zh",
        "qaa"
    };

    /** Encoding repair has a target of its own and took most of the time here. */
    private static final Normalizer NORMALIZER =
            Normalizer.clean().toBuilder().without(NormalizationStep.ENCODING).build();

    private static Tokenizer tokenizer(FuzzedDataProvider data) {
        Tokenizer.Builder builder = Tokenizer.builder().language(Language.of(data.pickValue(LANGUAGES)));
        if (data.consumeBoolean()) {
            for (NewsRule rule : NewsRule.values()) {
                if (data.consumeBoolean()) {
                    builder.without(rule);
                }
            }
        }
        return builder.build();
    }

    @FuzzTest
    void tokenize_anyText_coversItInOrderOnEverySurface(FuzzedDataProvider data) {
        Tokenizer tokenizer = tokenizer(data);
        String text = data.consumeBoolean() ? FuzzText.repeated(data, 3_000) : FuzzText.of(data, 1_500);
        List<Token> tokens = tokenizer.tokenize(text);
        int at = 0;
        for (Token token : tokens) {
            assertBlank(text, at, token.start());
            assertThat(token.end()).isGreaterThan(token.start());
            assertWhole(text, token.start());
            at = token.end();
        }
        assertBlank(text, at, text.length());
        assertThat(tokenizer.stream(text)).isEqualTo(tokens);
        assertThat(walk(tokenizer.cursor(), text)).isEqualTo(tokens);
        assertThat(tokenizer.explain(text)).extracting(TokenExplanation::token).containsSubsequence(tokens);
        inTheOriginal(tokenizer, NORMALIZER.normalize(text));
    }

    private static void inTheOriginal(Tokenizer tokenizer, NormalizedText text) {
        Span before = new Span(0, 0);
        for (Token token : tokenizer.tokenize(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(token.end()).isLessThanOrEqualTo(text.original().length());
            before = token.span();
        }
    }

    private static List<Token> walk(TokenCursor cursor, String text) {
        List<Token> tokens = new ArrayList<>();
        cursor.reset(text);
        while (cursor.next()) {
            tokens.add(new Token(new Span(cursor.start(), cursor.end()), cursor.type()));
        }
        return tokens;
    }

    private static void assertBlank(String text, int from, int to) {
        assertThat(text.substring(from, to).codePoints()).allMatch(UCharacter::isUWhiteSpace);
    }

    /** Formats the text of a failure only: formatting it for every token took most of the time. */
    private static void assertWhole(String text, int at) {
        if (at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at))) {
            fail("%d in %s", at, FuzzText.escaped(text));
        }
    }
}
