package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.ibm.icu.lang.UCharacter;
import dev.lede.normalize.Normalizer;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final List<Tokenizer> LONG_WORDS = List.of(
            Tokenizer.unicode(),
            Tokenizer.news(),
            Tokenizer.news(Language.of("it")),
            Tokenizer.builder().without(NewsRule.ELISION).build());

    /** Pieces that meet many rules when they stand next to each other. */
    private static final String[] PIECES = {
        "a",
        "Rome",
        "dell",
        "po",
        "U.S",
        "e.g",
        "12",
        "3",
        "’",
        "'",
        ".",
        "...",
        "-",
        "--",
        ":",
        "/",
        "//",
        "http://",
        "www.",
        "@",
        "#",
        "&",
        "°",
        "C",
        "²",
        " ",
        "  ",
        "\u00A0",
        "\u202F",
        "\n",
        "\u0301",
        "\u200D",
        "\u00AD",
        "\uFE0F",
        "\uD83D\uDE00",
        "\uD83C\uDDEE",
        "\uD800",
        "\uDC00",
        "\u0000",
        "中国",
        "カタ",
        "ประเทศ",
        "ש",
        "\"",
        "“",
        ",",
        ";",
        "com",
        "t",
        "le",
        "_",
        "$"
    };

    private static final List<String> LANGUAGES = List.of("und", "it", "fr", "en", "de", "ca", "nl", "el", "fi", "ja");

    static List<Tokenizer> tokenizers() {
        List<Tokenizer> tokenizers = new ArrayList<>(List.of(Tokenizer.unicode()));
        LANGUAGES.forEach(tag -> tokenizers.add(Tokenizer.news(Language.of(tag))));
        return tokenizers;
    }

    @Test
    void tokenize_randomPieces_coversAllButBlanksInOrder() {
        Random random = new Random(7);
        List<Tokenizer> tokenizers = tokenizers();
        for (int i = 0; i < 20_000; i++) {
            String text = pieces(random, random.nextInt(40) == 0 ? 400 : 12);
            Tokenizer tokenizer = tokenizers.get(i % tokenizers.size());
            int at = 0;
            for (Token token : tokenizer.tokenize(text)) {
                assertThat(token.start()).as(text).isGreaterThanOrEqualTo(at);
                assertThat(token.end()).as(text).isGreaterThan(token.start());
                assertBlank(text, at, token.start());
                at = token.end();
            }
            assertBlank(text, at, text.length());
        }
    }

    private static String pieces(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(most); n >= 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void assertBlank(String text, int from, int to) {
        assertThat(text.substring(from, to).codePoints().allMatch(UCharacter::isUWhiteSpace))
                .as("between tokens of " + text)
                .isTrue();
    }

    /** The scanner works in blocks of 256; a token may take whole blocks and end where one ends. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "The'", "a.", "1,", "a-", "a_", "@a", "カ"})
    void tokenize_wordOfSeveralBlocks_coversWhatStandsBehind(String unit) {
        for (int length = 500; length < 1300; length++) {
            String word = unit.repeat(length / unit.length() + 1).substring(0, length);
            for (String tail : List.of("'", "!", ".", "’", " b", "'a")) {
                for (Tokenizer tokenizer : LONG_WORDS) {
                    List<Token> tokens = tokenizer.tokenize(word + tail);
                    assertThat(tokens.get(tokens.size() - 1).end()).isEqualTo(length + tail.length());
                }
            }
        }
    }

    @Test
    void surfaces_sameText_agree() {
        Random random = new Random(8);
        for (Tokenizer tokenizer : tokenizers()) {
            String text = pieces(random, 300);
            List<Token> tokens = tokenizer.tokenize(text);
            assertThat(tokenizer.stream(text)).isEqualTo(tokens);
            List<Token> each = new ArrayList<>();
            tokenizer.forEach(text, (start, end, type) -> each.add(new Token(new Span(start, end), type)));
            assertThat(each).isEqualTo(tokens);
            assertThat(tokenizer.tokenize(Normalizer.none().normalize(text))).isEqualTo(tokens);
            assertThat(tokenizer.tokenize(CharBuffer.wrap(text))).isEqualTo(tokens);
        }
    }

    @Test
    void cursor_usedAgain_startsOver() {
        for (Tokenizer tokenizer : tokenizers()) {
            TokenCursor cursor = tokenizer.cursor();
            for (String text : new String[] {"a longer text, dell’arte 中国", "b", "", "http://x.org c"}) {
                List<Token> tokens = new ArrayList<>();
                cursor.reset(text);
                while (cursor.next()) {
                    tokens.add(new Token(new Span(cursor.start(), cursor.end()), cursor.type()));
                }
                assertThat(tokens).isEqualTo(tokenizer.tokenize(text));
                assertThat(cursor.next()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u00A0\u3000"})
    void tokenize_nothingButBlanks_givesNothing(String text) {
        assertThat(Tokenizer.news().tokenize(text)).isEmpty();
    }

    @Test
    void boundaries_emptyText_isZero() {
        assertThat(Tokenizer.unicode().boundaries("")).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "word,WORD",
        "naïve,WORD",
        "3rd,WORD",
        "12,NUMBER",
        "'1.234,56',NUMBER",
        "10:30,NUMBER",
        "_,PUNCTUATION",
        "_a,WORD",
        "'.',PUNCTUATION",
        "...,PUNCTUATION",
        "€,SYMBOL",
        "+,SYMBOL",
        "中国,IDEOGRAPHIC",
        "の,KANA",
        "カタカナ,KANA",
        "ไทย,COMPLEX",
        "😀,EMOJI",
        "👨‍👩‍👧,EMOJI",
        "🇮🇹,EMOJI",
        "1️⃣,EMOJI",
        "❤️,EMOJI",
        "https://example.org/a,URL",
        "a.b@example.org,EMAIL",
        "#news,HASHTAG",
        "@user,MENTION",
        "한국어,WORD",
        "’80,NUMBER",
        "dell’,WORD"
    })
    void type_singleToken_isWhatItIs(String text, TokenType type) {
        List<Token> tokens = Tokenizer.news().tokenize(text.equals("dell’") ? "dell’opera" : text);
        assertThat(tokens.get(0).type()).isEqualTo(type);
        assertThat(tokens.get(0).text(text + " opera")).isEqualTo(text);
    }

    @Test
    void type_unicodeSpace_isSpace() {
        assertThat(Tokenizer.unicode().tokenize("a b"))
                .extracting(Token::type)
                .containsExactly(TokenType.WORD, TokenType.SPACE, TokenType.WORD);
    }

    @Test
    void tokenize_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Tokenizer.news().tokenize((String) null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Tokenizer.news(null)).withMessage("language");
    }
}
