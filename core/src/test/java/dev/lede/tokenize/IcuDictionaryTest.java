package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts written without blanks are cut by ICU's word lists; Chinese and Japanese exactly as ICU cuts them. */
class IcuDictionaryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国政府今天表示，将继续推动经济发展。记者在北京的大学采访了几位教授。",
                "市长说，新的地铁线明年春天开通，票价不变。",
                "東京の新聞社は昨日、選挙の結果についてニュースを伝えた。",
                "データベースを使って、コンピューターで人々の声を調べる。",
                "彼は「カタカナ」と言って、テレビを見ながら笑った。",
                "台灣的記者報導了這個消息，民眾非常關心。"
            })
    void tokenize_chineseAndJapanese_cutsAsIcu(String text) {
        assertThat(tokens(text)).isEqualTo(icu(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"รัฐบาลไทยประกาศนโยบายใหม่วันนี้", "ฉันรักเธอมาก", "ລັດຖະບານລາວ", "ប្រទេសកម្ពុជា"})
    void tokenize_thaiLaoKhmer_cutsOnlyWhereALetterBegins(String text) {
        List<String> tokens = tokens(text);
        assertThat(String.join("", tokens)).isEqualTo(text);
        assertThat(tokens).hasSizeGreaterThan(1).hasSizeLessThan(text.length());
    }

    /** Found by a fuzzer: an unlisted character, then a skin tone, which attaches to it. */
    @Test
    void tokenize_supplementaryMarkAfterUnlistedCharacter_staysWhole() {
        assertThat(tokens("\u6A77\uD83C\uDFFD\u7DC5")).containsExactly("\u6A77\uD83C\uDFFD", "\u7DC5");
    }

    /** A run is cut window by window; the seams must not show. */
    @Test
    void tokenize_longRun_cutsAsIcu() {
        String text = "中国政府今天表示将继续推动经济发展记者在北京的大学采访了几位教授".repeat(60);
        assertThat(tokens(text)).isEqualTo(icu(text));
    }

    private static List<String> tokens(String text) {
        return Tokenizer.news().tokenize(text).stream()
                .map(token -> token.text(text))
                .toList();
    }

    private static List<String> icu(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        List<String> tokens = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            tokens.add(text.substring(start, end));
        }
        return tokens;
    }
}
