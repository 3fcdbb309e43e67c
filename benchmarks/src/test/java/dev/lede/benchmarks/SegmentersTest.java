package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.benchmarks.rivals.Segmenters;
import dev.lede.text.Language;
import dev.lede.tokenize.Token;
import dev.lede.tokenize.TokenType;
import dev.lede.tokenize.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The peers do the same work, or the difference is known; only then is it worth timing them. */
class SegmentersTest {

    private static final Set<TokenType> WORDS =
            EnumSet.of(TokenType.WORD, TokenType.NUMBER, TokenType.KANA, TokenType.IDEOGRAPHIC, TokenType.EMOJI);

    private static int count(Segmenters rival, String name) {
        return rival.make(Texts.language(name)).cut(Texts.text(name, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "cyrel", "cjt"})
    void text_anyScript_isLongAndDoesNotRepeat(String name) {
        String text = Texts.text(name, "");
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThanOrEqualTo(1 << 20);
        assertThat(text).isEqualTo(Texts.text(name, ""));
        assertThat(text.lines().distinct().count()).isEqualTo(text.lines().count());
    }

    /** ICU4J joins nothing across a colon; that is all that differs in these texts. */
    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "cyrel"})
    void icu4j_scriptsWithBlanks_findsTheSameBoundaries(String name) {
        assertThat(count(Segmenters.ICU4J, name)).isEqualTo(count(Segmenters.LEDE_UNICODE, name));
        assertThat(count(Segmenters.LEDE_FOREACH, name)).isEqualTo(count(Segmenters.LEDE_UNICODE, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "cyrel"})
    void lucene_scriptsWithBlanks_findsTheSameWords(String name) {
        long words = Tokenizer.unicode().tokenize(Texts.text(name, "")).stream()
                .map(Token::type)
                .filter(WORDS::contains)
                .count();
        assertThat(count(Segmenters.LUCENE, name)).isEqualTo((int) words);
    }

    /** Rules of their own: about as many pieces as ours. */
    @ParameterizedTest
    @EnumSource(names = {"OPENNLP", "REGEX", "LEDE_NEWS"})
    void tokens_scriptsWithBlanks_areAboutAsMany(Segmenters rival) {
        for (String name : new String[] {"it", "en", "cyrel"}) {
            assertThat(count(rival, name))
                    .isCloseTo(count(Segmenters.LEDE_NEUTRAL, name), Percentage.withPercentage(12));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JDK", "DFA"})
    void segments_scriptsWithBlanks_areAboutAsMany(Segmenters rival) {
        for (String name : new String[] {"it", "en", "cyrel"}) {
            assertThat(count(rival, name))
                    .isCloseTo(count(Segmenters.LEDE_UNICODE, name), Percentage.withPercentage(12));
        }
    }

    /** The news rules ask the same dictionaries as ICU4J, so blanks aside the pieces are the same. */
    @ParameterizedTest
    @ValueSource(strings = {"cjt"})
    void icu4j_scriptsWithoutBlanks_cutsAboutTheSame(String name) {
        int news = Segmenters.LEDE_NEWS.make(Language.UND).cut(Texts.text(name, ""));
        assertThat(news).isCloseTo(count(Segmenters.ICU4J, name), Percentage.withPercentage(5));
    }
}
