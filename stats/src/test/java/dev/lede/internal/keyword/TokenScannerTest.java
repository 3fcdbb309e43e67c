package dev.lede.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenScannerTest {

    /** Words as they are folded; {@code |} is a break, {@code ^} a break that begins a sentence. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "en, Rome was here, ^rome was here",
                "en, AT&T and COVID-19, ^at&t and covid-19",
                "en, the U.S. Army, ^the u.s ^army",
                "en, George W. Bush, ^george w bush",
                "en, one; two. Three, ^one |two ^three",
                "en, \"dog's ’tis don’t\", ^dog's |tis don't",
                "it, dell’esercito, ^dell' esercito",
                "fr, \"L'ONU, aujourd'hui\", \"^l' onu |aujourd'hui\"",
                "en, soft\u00ADhyphen, ^softhyphen",
                "tr, ISPARTA, ^ısparta",
                "el, Οδός, ^οδόσ",
                "en, well- known -- a, ^well |known |a",
            })
    void next_cutsAndBreaks(String tag, String text, String expected) {
        assertThat(scan(text, tag)).isEqualTo(expected);
    }

    @Test
    void next_blankLine_breaks() {
        assertThat(scan("steel\n\nindustry", "en")).isEqualTo("^steel ^industry");
    }

    @Test
    void next_shortLineBeforeCapital_breaks() {
        assertThat(scan("Steel industry\nFirst line", "en")).isEqualTo("^steel industry ^first line");
    }

    @Test
    void next_filledLineOrLowerCase_goesOn() {
        String filled = "x".repeat(60);

        assertThat(scan(filled + "\r\nIndustry", "en")).isEqualTo("^" + filled + " industry");
        assertThat(scan("steel\nindustry", "en")).isEqualTo("^steel industry");
    }

    @Test
    void next_loneSurrogatesAndNul_areBreaks() {
        assertThat(scan("a\uD800b\0c\uDC00", "en")).isEqualTo("^a |b |c");
    }

    @Test
    void next_supplementaryLetters_areOneWord() {
        assertThat(scan("\uD835\uDC00\uD835\uDC01 x", "en")).isEqualTo("^\uD835\uDC00\uD835\uDC01 x");
    }

    @Test
    void next_endlessWord_isCutInLinearTime() {
        TokenScanner token = new TokenScanner("ab".repeat(500_000), FunctionWords.NONE, false);

        assertThat(token.next()).isTrue();
        assertThat(token.length()).isEqualTo(256);
        assertThat(token.end()).isEqualTo(1_000_000);
        assertThat(token.next()).isFalse();
    }

    @Test
    void next_scriptsWithoutSpaces_areCutIntoWords() {
        TokenScanner token = new TokenScanner("ab 東京で会議 cd", FunctionWords.NONE, false);
        int words = 0;
        while (token.next()) {
            words++;
        }

        assertThat(words).isGreaterThan(4);
    }

    private static String scan(String text, String tag) {
        TokenScanner token = new TokenScanner(text, FunctionWords.load(tag), tag.equals("tr"));
        StringBuilder words = new StringBuilder();
        while (token.next()) {
            boolean breaks = (token.flags() & TokenScanner.BREAK) != 0;
            boolean initial = (token.flags() & TokenScanner.INITIAL) != 0;
            words.append(words.length() > 0 ? " " : "").append(initial ? "^" : breaks ? "|" : "");
            words.append(token.folded(), 0, token.length());
        }
        return words.toString();
    }
}
