package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"it, it, it", "IT, it, it", "ZH-hant, zh-Hant, zh", "ckb, ckb, ckb", "pt-br, pt-BR, pt", "iw, he, he"})
    void of_bringsTagsToTheirUsualForm(String given, String tag, String base) {
        assertThat(Language.of(given).tag()).isEqualTo(tag);
        assertThat(Language.of(given).base()).isEqualTo(Language.of(base));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "it_IT", "it--x", "è", "abcdefghij"})
    void of_illFormedTag_isRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of(tag));
    }

    @Test
    void of_null_namesTheParameter() {
        assertThatNullPointerException().isThrownBy(() -> Language.of(null)).withMessage("tag");
    }

    @Test
    void of_und_isTheConstant() {
        assertThat(Language.of("und")).isSameAs(Language.UND);
        assertThat(Language.of("UND").isUndetermined()).isTrue();
    }

    @Test
    void languages_areEqualAndOrderedByTag() {
        assertThat(Language.of("IT")).isEqualTo(Language.of("it")).hasSameHashCodeAs(Language.of("it"));
        assertThat(Language.of("it")).isNotEqualTo(Language.of("it-CH")).hasToString("it");
        assertThat(Stream.of("zh", "de", "it").map(Language::of).sorted().map(Language::tag))
                .containsExactly("de", "it", "zh");
    }
}
