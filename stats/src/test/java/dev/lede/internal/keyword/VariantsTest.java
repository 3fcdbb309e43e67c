package dev.lede.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

    @ParameterizedTest
    @CsvSource({
        "en, soldier, soldiers, true",
        "en, city, cities, true",
        "en, steel cable, steel cables, true",
        "en, government, government's, true",
        "en, market, marketing, false",
        "en, car, care, false",
        "en, steel, steel cable, false",
        "it, nordcoreano, nordcoreane, true",
        "it, bianco, bianchi, true",
        "it, porto, porta, true",
        "it, museo, musica, false",
        "de, Häuser, Häusern, true",
        "fr, journal, journaux, true",
        "pt, eleição, eleições, true",
        "ru, армия, армии, true",
        "fi, hallitus, hallitukset, false",
        "fi, sopimus, sopimusta, true",
        "und, cat, cats, false",
    })
    void take_variant_isRefused(String tag, String term, String other, boolean variant) {
        Variants variants = new Variants(FunctionWords.load(tag));

        assertThat(variants.take(term.toLowerCase(java.util.Locale.ROOT).split(" ", -1)))
                .isTrue();
        assertThat(variants.take(other.toLowerCase(java.util.Locale.ROOT).split(" ", -1)))
                .isEqualTo(!variant);
    }
}
