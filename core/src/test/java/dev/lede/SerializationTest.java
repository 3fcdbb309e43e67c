package dev.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.normalize.NormalForm;
import dev.lede.normalize.NormalizationStep;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.normalize.OffsetMap;
import dev.lede.normalize.Typography;
import dev.lede.sentence.ColonEnds;
import dev.lede.sentence.LineBreaks;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.testing.Copies;
import dev.lede.text.Language;
import dev.lede.text.Span;
import dev.lede.tokenize.NewsRule;
import dev.lede.tokenize.Token;
import dev.lede.tokenize.TokenType;
import dev.lede.tokenize.Tokenizer;
import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerializationTest {

    private static final String TEXT =
            "Dr. Rossi&nbsp;disse: perchÃ© no? Approx. 3 km; l'albero \u201Ccade\u201D. Fine\u2014ﬁne.";

    static Stream<Normalizer> presets() {
        return Stream.of(Normalizer.news(), Normalizer.clean(), Normalizer.search());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void normalizer_preset_comesBackAsTheSameInstance(Normalizer preset) throws Exception {
        assertThat(Copies.java(preset)).isSameAs(preset);
        assertThat(Copies.kryo(preset)).isSameAs(preset);
        assertThat(Copies.bytes(preset)).hasSizeLessThan(1024);
    }

    static Stream<Normalizer> normalizers() {
        return Stream.of(
                Normalizer.none(),
                Normalizer.minimal(),
                Normalizer.builder()
                        .with(NormalizationStep.ENTITIES)
                        .quotes(Typography.TYPOGRAPHIC)
                        .form(NormalForm.NFKD)
                        .build(),
                Normalizer.search().toBuilder()
                        .without(NormalizationStep.ACCENTS)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("normalizers")
    void normalizer_anyOptions_copyDoesTheSame(Normalizer normalizer) throws Exception {
        NormalizedText expected = normalizer.normalize(TEXT);
        for (Normalizer copy : List.of(Copies.java(normalizer), Copies.kryo(normalizer))) {
            assertThat(copy.steps()).isEqualTo(normalizer.steps());
            assertThat(copy.normalize(TEXT).text()).isEqualTo(expected.text());
            assertThat(copy.normalize(TEXT).map()).isEqualTo(expected.map());
        }
    }

    @Test
    void normalizedText_copyHasTextMapAndChanges() throws Exception {
        NormalizedText text = Normalizer.clean().normalize(TEXT);
        for (NormalizedText copy : List.of(Copies.java(text), Copies.kryo(text))) {
            assertThat(copy.original()).isEqualTo(text.original());
            assertThat(copy.text()).isEqualTo(text.text());
            assertThat(copy.map()).isEqualTo(text.map());
            assertThat(copy.changes()).isEqualTo(text.changes()).isNotEmpty();
        }
    }

    @Test
    void offsetMap_copyIsEqual() throws Exception {
        OffsetMap map = Normalizer.clean().normalize(TEXT).map();
        assertThat(Copies.java(map)).isEqualTo(map);
        assertThat(Copies.kryo(map)).isEqualTo(map);
        assertThat(Copies.java(OffsetMap.identity())).isSameAs(OffsetMap.identity());
    }

    @Test
    void offsetMap_anyNumberOfTheFormChanged_isReadAsAMapOrRefused() throws Exception {
        byte[] bytes = Copies.bytes(Normalizer.clean().normalize("ﬁ&amp;ﬁ").map());
        int refused = 0;
        for (int i = bytes.length - 3 * 4 * Integer.BYTES; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] = (byte) (damaged[i] ^ 0x41);
            try {
                OffsetMap map = (OffsetMap) Copies.read(damaged);
                assertThat(map.edits())
                        .allSatisfy(run -> assertThat(run.original().end()).isNotNegative());
            } catch (InvalidObjectException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(24);
    }

    static Stream<Tokenizer> tokenizers() {
        return Stream.of(
                Tokenizer.unicode(),
                Tokenizer.news(),
                Tokenizer.news(Language.of("it")),
                Tokenizer.builder()
                        .language(Language.of("it"))
                        .without(NewsRule.ELISION)
                        .without(NewsRule.ABBREVIATION)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("tokenizers")
    void tokenizer_anyOptions_copyDoesTheSame(Tokenizer tokenizer) throws Exception {
        List<Token> expected = tokenizer.tokenize(TEXT);
        assertThat(Copies.java(tokenizer).tokenize(TEXT)).isEqualTo(expected);
        assertThat(Copies.kryo(tokenizer).tokenize(TEXT)).isEqualTo(expected);
        assertThat(Copies.bytes(tokenizer)).hasSizeLessThan(1024);
    }

    @Test
    void tokenizer_shared_comesBackAsTheSameInstance() throws Exception {
        assertThat(Copies.java(Tokenizer.unicode())).isSameAs(Tokenizer.unicode());
        assertThat(Copies.java(Tokenizer.news())).isSameAs(Tokenizer.news());
    }

    static Stream<SentenceSplitter> splitters() {
        return Stream.of(
                SentenceSplitter.unicode(),
                SentenceSplitter.news(),
                SentenceSplitter.builder()
                        .language(Language.of("en"))
                        .colons(ColonEnds.ALWAYS)
                        .semicolons(ColonEnds.ALWAYS)
                        .lineBreaks(LineBreaks.PARAGRAPHS)
                        .keepQuotes(true)
                        .listItems(false)
                        .abbreviations(List.of("Approx"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("splitters")
    void splitter_anyOptions_copyDoesTheSame(SentenceSplitter splitter) throws Exception {
        String text = TEXT + "\nApprox. 7: a) uno; b) due. \u201CUno. Due.\u201D disse.\nFine";
        List<Span> expected = splitter.split(text);
        assertThat(Copies.java(splitter).split(text)).isEqualTo(expected);
        assertThat(Copies.kryo(splitter).split(text)).isEqualTo(expected);
        assertThat(Copies.bytes(splitter)).hasSizeLessThan(1024);
    }

    @Test
    void values_copiesAreEqual() throws Exception {
        Token token = new Token(new Span(3, 7), TokenType.WORD);
        assertThat(Copies.java(token)).isEqualTo(token);
        assertThat(Copies.plainKryo(token, Token.class, Span.class, TokenType.class))
                .isEqualTo(token);
        assertThat(Copies.java(Language.of("zh-Hant"))).isEqualTo(Language.of("zh-Hant"));
        assertThat(Copies.kryo(Language.UND)).isSameAs(Language.UND);
    }

    @Test
    void language_illFormedTagInTheStream_isRefused() throws Exception {
        byte[] bytes = Copies.bytes(Language.of("it"));
        byte[] damaged = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\u0000\u0002it", "\u0000\u0002?!")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Copies.read(damaged)).isInstanceOf(InvalidObjectException.class);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Normalizer.class,
                NormalizedText.class,
                OffsetMap.class,
                Tokenizer.class,
                SentenceSplitter.class,
                Language.class
            })
    void facade_streamWithoutADescription_isRefused(Class<?> type) throws Exception {
        byte[] forged = Copies.forged(type);
        assertThatThrownBy(() -> Copies.read(forged)).isInstanceOf(InvalidObjectException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "normalize.SerializedNormalizer",
                "normalize.SerializedText",
                "normalize.SerializedMap",
                "sentence.SerializedSplitter"
            })
    void description_withoutItsFields_isRefusedOrNeutral(String name) throws Exception {
        byte[] forged = Copies.forged(Class.forName("dev.lede." + name));
        if (name.endsWith("Splitter")) {
            assertThat(Copies.read(forged)).isSameAs(SentenceSplitter.unicode());
        } else {
            assertThatThrownBy(() -> Copies.read(forged)).isInstanceOf(InvalidObjectException.class);
        }
    }
}
