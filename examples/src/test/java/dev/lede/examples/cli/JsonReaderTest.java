package dev.lede.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private final JsonReader reader = new JsonReader();

    @Test
    void string_escapes_decoded() throws BadLineException {
        assertThat(reader.string(" \"a\\ud800\\u0000\\n\u2028\" ")).isEqualTo("a\uD800\u0000\n\u2028");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "'a'",
                "\"a",
                "\"a\" \"b\"",
                "\"\t\"",
                "\"\\x\"",
                "[\"a\"]",
                "1",
                "null",
                "NaN",
                "\"a\",",
                "// x",
                "\u00A0"
            })
    void string_malformed_isBadLine(String line) {
        assertThatThrownBy(() -> reader.string(line)).isInstanceOf(BadLineException.class);
    }

    @Test
    void taggedString_languageMayBeMissingOrNull() throws BadLineException {
        assertThat(reader.taggedString("\"a\"").language()).isEqualTo(Language.UND);
        assertThat(reader.taggedString("[null,\"a\"]").language()).isEqualTo(Language.UND);
        assertThat(reader.taggedString("[\"it\",\"a\"]").language()).isEqualTo(Language.of("it"));
        assertThat(reader.taggedString("[\"no\",\"a\"]").language()).isEqualTo(Language.of("nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[\"it\"]",
                "[\"it\",\"a\",1]",
                "[\"i t\",\"a\"]",
                "[\"\",\"a\"]",
                "[1,\"a\"]",
                "[\"it\",null]",
                "{}"
            })
    void taggedString_malformed_isBadLine(String line) {
        assertThatThrownBy(() -> reader.taggedString(line)).isInstanceOf(BadLineException.class);
    }

    @Test
    void document_fieldsInAnyOrder_othersPassedOver() throws BadLineException {
        Document document = reader.document("{\"x\":{\"text\":[1]},\"text\":\"a\",\"id\":7,\"lang\":\"de\"}");

        assertThat(document).isEqualTo(new Document(new Document.Id("7", false), Language.of("de"), "a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"text\":1} | \"text\" must be a string, but is a number",
                "{\"id\":\"a\"} | must have \"text\"",
                "{\"id\":[],\"text\":\"a\"} | \"id\" must be a string or a number, but is an array",
                "{\"lang\":\"x y\",\"text\":\"a\"} | x y",
                "[\"a\"] | must be an object",
                "{\"text\":\"a\" | not JSON",
            })
    void document_malformed_saysWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> reader.document(line))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining(message);
    }

    @Test
    void string_longerThanJacksonsLimit_taken() throws BadLineException {
        assertThat(reader.string("\"" + "a".repeat(21_000_000) + "\"")).hasSize(21_000_000);
    }

    @Test
    void document_nestedWithoutEnd_isBadLine() {
        assertThatThrownBy(() -> reader.document("{\"x\":" + "[".repeat(1_000_000)))
                .isInstanceOf(BadLineException.class);
    }
}
