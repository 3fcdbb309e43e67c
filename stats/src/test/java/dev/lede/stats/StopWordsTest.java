package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StopWordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, the, ministry",
        "en, Didn’t, strike",
        "fr, aujourd'hui, ministre",
        "fr, L’, lune",
        "de, während, regierung",
        "es, también, gobierno",
        "pt, também, governo",
        "nl, omdat, regering",
        "it, Della, governo",
        "it, perché, museo",
        "ru, Который, правительство",
        "el, ΤΗΣ, κυβέρνηση",
        "ar, الذي, حكومة",
        "zh, 我们, 政府",
        "nn, ikke, regjering",
        "pt-BR, não, praia"
    })
    void contains_knownWords(String tag, String stop, String content) {
        StopWords words = StopWords.of(Language.of(tag));

        assertThat(words.contains(stop)).isTrue();
        assertThat(words.contains(content)).isFalse();
    }

    @Test
    void languages_areManyAndSorted() {
        assertThat(StopWords.languages())
                .hasSizeGreaterThanOrEqualTo(50)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dev.lede.stats.StopWords#languages")
    void words_areManyAndFolded(Language language) {
        StopWords words = StopWords.of(language);

        assertThat(words.words()).hasSizeGreaterThan(60).allMatch(words::contains);
        assertThat(words.words()).allMatch(word -> word.strip().equals(word) && !word.isEmpty());
    }

    @Test
    void words_areUnmodifiable() {
        assertThatThrownBy(() -> StopWords.of(Language.of("it")).words().add("museo"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void of_unknownLanguage_isEmpty() {
        assertThat(StopWords.of(Language.UND).words()).isEmpty();
        assertThat(StopWords.of(Language.of("tlh")).contains("the")).isFalse();
    }

    @Test
    void contains_anyText_neverThrows() {
        StopWords words = StopWords.of(Language.of("en"));

        assertThat(words.contains("")).isFalse();
        assertThat(words.contains("\uD800")).isFalse();
        assertThat(words.contains("\0")).isFalse();
    }

    @Test
    void null_isNamed() {
        assertThatNullPointerException().isThrownBy(() -> StopWords.of(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> StopWords.of(Language.UND).contains(null))
                .withMessage("word");
    }
}
