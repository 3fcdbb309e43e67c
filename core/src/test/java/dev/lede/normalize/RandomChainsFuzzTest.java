package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.sentence.ColonEnds;
import dev.lede.sentence.LineBreaks;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.testing.FuzzText;
import dev.lede.text.Language;
import dev.lede.text.Span;
import dev.lede.tokenize.NewsRule;
import dev.lede.tokenize.Token;
import dev.lede.tokenize.Tokenizer;
import java.util.List;

/** Random options of every builder, one after the other on one text, in the manner of Lucene's TestRandomChains. */
class RandomChainsFuzzTest {

    private static final String[] LANGUAGES = {"und", "en", "it", "de", "fr", "el", "ja", "zh", "th", "ru", "tr", "qaa"
    };

    @FuzzTest
    void facades_oneAfterTheOther_pointIntoTheOriginal(FuzzedDataProvider data) {
        Language language = Language.of(data.pickValue(LANGUAGES));
        Normalizer normalizer = FuzzedNormalizer.of(data);
        Tokenizer tokenizer = tokenizer(data, language);
        SentenceSplitter splitter = splitter(data, language);
        NormalizedText text = normalizer.normalize(FuzzText.of(data, 250));
        int length = text.original().length();
        List<Span> words = tokenizer.tokenize(text).stream().map(Token::span).toList();
        assertInOrder(words, length);
        List<Span> sentences = splitter.split(text);
        assertInOrder(sentences, length);
        assertInTheOriginal(text, splitter.split(text.text()), sentences);
        assertInTheOriginal(
                text, tokenizer.tokenize(text.text()).stream().map(Token::span).toList(), words);
        HiddenCharacters.find(text)
                .forEach(hidden -> assertThat(hidden.span().end()).isLessThanOrEqualTo(length));
    }

    private static void assertInTheOriginal(NormalizedText text, List<Span> normalized, List<Span> original) {
        assertThat(original)
                .isEqualTo(normalized.stream().map(text.map()::toOriginal).toList());
    }

    private static void assertInOrder(List<Span> spans, int length) {
        Span before = new Span(0, 0);
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(span.end()).isBetween(before.end(), length);
            before = span;
        }
    }

    private static Tokenizer tokenizer(FuzzedDataProvider data, Language language) {
        if (data.consumeInt(0, 7) == 0) {
            return Tokenizer.unicode();
        }
        Tokenizer.Builder builder = Tokenizer.builder().language(language);
        for (NewsRule rule : NewsRule.values()) {
            if (data.consumeInt(0, 3) == 0) {
                builder.without(rule);
            }
        }
        return builder.build();
    }

    private static SentenceSplitter splitter(FuzzedDataProvider data, Language language) {
        if (data.consumeInt(0, 7) == 0) {
            return SentenceSplitter.unicode();
        }
        return SentenceSplitter.builder()
                .language(language)
                .lineBreaks(data.pickValue(LineBreaks.values()))
                .colons(data.pickValue(ColonEnds.values()))
                .semicolons(data.pickValue(ColonEnds.values()))
                .keepQuotes(data.consumeBoolean())
                .listItems(data.consumeBoolean())
                .build();
    }
}
