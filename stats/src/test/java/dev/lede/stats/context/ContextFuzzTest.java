package dev.lede.stats.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.stats.Readability;
import dev.lede.testing.FuzzText;
import dev.lede.text.Language;
import dev.lede.text.Span;
import dev.lede.tokenize.Tokenizer;
import java.util.List;

/** Concordance, near-duplicates and readability on any text. */
class ContextFuzzTest {

    private static final String[] LANGUAGES = {"und", "it", "en", "de", "fr", "ru", "ja", "qaa"};

    @FuzzTest
    void texts_ofAnyKind_areFoundComparedAndMeasured(FuzzedDataProvider data) {
        Language language = Language.of(data.pickValue(LANGUAGES));
        String text = FuzzText.of(data, 300);
        String other = FuzzText.of(data, 300);
        concordance(text, data.consumeInt(0, 3));
        MinHash hash = MinHash.of(text);
        double similarity = hash.similarity(MinHash.of(other));
        assertThat(Double.compare(similarity, MinHash.of(other).similarity(hash)))
                .isZero();
        assertThat(Double.isNaN(similarity) || (similarity >= 0 && similarity <= 1))
                .isTrue();
        if (!hash.isEmpty()) {
            assertThat(hash.similarity(MinHash.of(text))).isEqualTo(1);
            assertThat(NearDuplicates.of(List.of(text, other, text), 0.9).pairs())
                    .contains(new DuplicatePair(0, 2, 1));
        }
        assertThat(SimHash.distance(SimHash.of(text), SimHash.of(text))).isZero();
        assertThat(SimHash.distance(SimHash.of(text), SimHash.of(other))).isBetween(0, Long.SIZE);
        Readability readability = Readability.of(text, language);
        assertThat(readability.size()).isEqualTo(Readability.of(text, language).size());
        assertThat(Double.isInfinite(readability.readingEase(language))).isFalse();
        assertThat(Double.isInfinite(readability.lix())).isFalse();
    }

    /** The first token of a text is found in it, at its place among others. */
    private static void concordance(String text, int context) {
        List<Span> tokens = Tokenizer.news().tokenize(text).stream()
                .map(token -> token.span())
                .toList();
        if (tokens.isEmpty()
                || Tokenizer.news().tokenize(tokens.get(0).text(text)).size() != 1) {
            return; // cut out of its text, the token falls apart
        }
        List<KwicLine> lines = Kwic.of(tokens.get(0).text(text), context).find(text);
        assertThat(lines).extracting(KwicLine::span).contains(tokens.get(0));
        assertThat(lines).allMatch(line -> line.match().equals(line.span().text(text)));
    }
}
