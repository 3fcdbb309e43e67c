package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenExplanationTest {

    @ParameterizedTest
    @CsvSource({
        "a,WB2",
        "ab,WB5 WB2",
        "can't,WB5 WB6 WB7 WB2",
        "'1,5',WB12 WB11 WB2",
        "a1_,WB9 WB13a WB2",
        "🇮🇹,WB15 WB2",
        "'a b',WB999"
    })
    void explain_strict_namesTheRulesOfUax29(String text, String rules) {
        List<TokenExplanation> explanations = Tokenizer.unicode().explain(text);
        assertThat(String.join(" ", explanations.get(0).rules())).startsWith(rules);
    }

    @ParameterizedTest
    @CsvSource({
        "it,dell’opera,ELISION", "it,po’ di,APOCOPE", "en,don't,APOSTROPHE", "en,COVID-19,HYPHEN",
                "en,Dr. Jones,ABBREVIATION",
        "de,3. Oktober,ORDINAL", "en,10:30,NUMBER", "en,km² b,SIGN", "en,...,REPEATED_MARK", "en,www.example.org,URL",
        "en,a@example.org,EMAIL", "en,#news,HASHTAG", "en,@user,MENTION", "zh,中国,DICTIONARY"
    })
    void explain_news_namesTheRule(String language, String text, NewsRule rule) {
        Tokenizer tokenizer = Tokenizer.news(Language.of(language));
        TokenExplanation first = tokenizer.explain(text).get(0);
        assertThat(first.rules()).containsExactly(rule.name());
        Tokenizer without = Tokenizer.builder()
                .language(Language.of(language))
                .without(rule)
                .build();
        assertThat(without.explain(text).get(0).rules()).doesNotContain(rule.name());
    }

    @Test
    void explain_plainWord_fallsBackOnUax29() {
        assertThat(Tokenizer.news().explain("word").get(0).rules()).containsExactly("WB5", "WB2");
    }

    @Test
    void explain_cursorWithoutToken_isRefused() {
        TokenCursor cursor = Tokenizer.news().cursor();
        cursor.reset("word");
        assertThatThrownBy(cursor::explain).isInstanceOf(IllegalStateException.class);
        cursor.next();
        assertThat(cursor.explain()).isEqualTo(Tokenizer.news().explain("word").get(0));
        cursor.next();
        assertThatThrownBy(cursor::explain).isInstanceOf(IllegalStateException.class);
    }
}
