package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenFilterTest {

    private static final Alphabet ALPHABET = AlphabetBuilder.build(List.of("Latn", "Cyrl", "Hani", "Arab"));

    private static List<String> words(String text) {
        WordScanner scanner = new WordScanner(ALPHABET);
        scanner.reset(text, 0, text.length());
        List<String> words = new ArrayList<>();
        while (scanner.next()) {
            words.add(new String(scanner.padded, 1, scanner.letters));
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Now see https://a.example/path?x=y there | now,see,there",
                "Now see www.example.com/path there | now,see,there",
                "Now see example.com there | now,see,there",
                "Write to jo.doe@mail.example.org today | write,to,today",
                "The #hashtag and @mention go | the,and,go",
                "A <b>bold</b> word | a,bold,word",
                "An <a href=\"x\">anchor</a> here | an,anchor,here",
                "Fish &amp; chips &nbsp;here | fish,chips,here",
                "Code a[i]+=b; ends | code,ends",
                "The file /usr/lib/x/y.so is | the,file,is",
                "Room b2b and 4ever no | room,and,no",
                "End.Next sentence (with brackets) | end,next,sentence,with,brackets",
                "Either/or, he/she said | either,or,he,she,said",
                "He said: [the minister] left* | he,said,the,minister,left",
                "L'accordo dell’anno | l'accordo,dell'anno",
                "The '90s 'quoted' word | the,quoted,word",
                "It was 5km... then -- stop | it,was,then,stop",
                "ÉCOLE Straße İZMİR | école,straße,izmir",
                "Слово и word | слово,и,word",
                "2021年 北京 | 年,北京",
                "soft\u00ADhyphen | softhyphen",
            })
    void next_text_givesTheWordsThatCount(String text, String expected) {
        assertThat(String.join(",", words(text))).isEqualTo(expected);
    }

    @Test
    void next_longWord_isCutAndLeftBehind() {
        List<String> words = words("a".repeat(1_000_000) + " b");
        assertThat(words).containsExactly("a".repeat(WordScanner.MAX_LETTERS), "b");
    }

    @Test
    void next_programText_isCounted() {
        WordScanner scanner = new WordScanner(ALPHABET);
        String text = "if(x!=null)return f(x,y); here";
        scanner.reset(text, 0, text.length());
        int words = 0;
        while (scanner.next()) {
            words++;
        }
        assertThat(scanner.codeTokens).isPositive();
        assertThat(words).isLessThanOrEqualTo(4);
    }
}
