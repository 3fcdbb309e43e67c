package dev.lede.internal.abbreviation;

import static dev.lede.internal.abbreviation.Abbreviations.END;
import static dev.lede.internal.abbreviation.Abbreviations.GENERAL;
import static dev.lede.internal.abbreviation.Abbreviations.NUMBER;
import static dev.lede.internal.abbreviation.Abbreviations.ORDINAL;
import static dev.lede.internal.abbreviation.Abbreviations.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

    private static int kinds(String language, String word) {
        return kinds(Abbreviations.of(Language.of(language)), word);
    }

    private static int kinds(Abbreviations abbreviations, String word) {
        return abbreviations.kinds(("«" + word + ".").toCharArray(), 1, word.length() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "it,Dott", "it,sig", "it,on", "de,z.B", "de,Nr", "fr,M", "fr,etc", "es,EE.UU", "pt,Exmo", "nl,bijv", "pl,tzw",
        "cs,např", "sv,t.ex", "da,f.eks", "nb,bl.a", "ru,т.е", "ru,Г-н", "el,π.χ", "hu,stb", "tr,Doç", "ar,د", "hi,डॉ",
        "zh,etc", "und,Dr", "no,osv", "pt-BR,Ltda"
    })
    void contains_knownForm(String language, String word) {
        assertThat(kinds(language, word) & Abbreviations.ANY).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"en,house", "en,dot", "it,casa", "de,Haus", "und,the", "en,''", "de,Oktober"})
    void contains_ordinaryWord_isFalse(String language, String word) {
        assertThat(kinds(language, word) & Abbreviations.ANY).isZero();
    }

    @Test
    void kinds_tellWhatMayFollow() {
        assertThat(kinds("en", "Mrs") & TITLE).isNotZero();
        assertThat(kinds("en", "pp") & NUMBER).isNotZero();
        assertThat(kinds("en", "Inc") & END).isNotZero();
        assertThat(kinds("en", "viz") & GENERAL).isNotZero();
        assertThat(kinds("de", "Oktober")).isEqualTo(ORDINAL);
    }

    @Test
    void kinds_formWithCapital_needsOneInTheText() {
        assertThat(kinds("en", "Wash")).isNotZero();
        assertThat(kinds("en", "wash")).isZero();
        assertThat(kinds("en", "WASH")).isNotZero();
    }

    @Test
    void kinds_veryLongWord_isNotListed() {
        assertThat(kinds("en", "x".repeat(100_000))).isZero();
    }

    @Test
    void with_addsForms_andLeavesTheRest() {
        Abbreviations more = Abbreviations.of(Language.of("en")).with(List.of("Bfn.", "ü.k"));
        assertThat(kinds(more, "BFN") & Abbreviations.ANY).isNotZero();
        assertThat(kinds(more, "Ü.K") & Abbreviations.ANY).isNotZero();
        assertThat(kinds(more, "Mr") & Abbreviations.ANY).isNotZero();
        assertThat(kinds("en", "bfn")).isZero();
    }

    @Test
    void with_blankForm_namesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Abbreviations.neutral().with(List.of(".")))
                .withMessageContaining("\".\"");
    }
}
