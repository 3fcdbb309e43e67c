package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonWriter json = new JsonWriter(bytes);

    private String written() throws IOException {
        json.flush();
        return bytes.toString(UTF_8);
    }

    @Test
    void nested_commasBetweenValues() throws IOException {
        json.beginObject()
                .name("a")
                .beginArray()
                .value(1)
                .beginArray()
                .endArray()
                .value(2)
                .endArray();
        json.name("b").value("x").name("c").beginObject().endObject().endObject();
        json.newLine();
        json.value(-3);

        assertThat(written()).isEqualTo("{\"a\":[1,[],2],\"b\":\"x\",\"c\":{}}\n-3");
    }

    @Test
    void value_charactersThatBreakLinesOrUtf8_escaped() throws IOException {
        json.value("\"\\/\b\n\u0000\u001F\u007F\u0085\u2028\u2029\uD800x\uDC00😀\uFEFF");

        assertThat(written())
                .isEqualTo("\"\\\"\\\\/\\u0008\\n\\u0000\\u001f\u007F\\u0085\\u2028\\u2029\\ud800x\\udc00😀\uFEFF\"");
    }

    @Test
    void value_part_escapesHalvesOfAPair() throws IOException {
        json.value("a😀b", 1, 2);

        assertThat(written()).isEqualTo("\"\\ud83d\"");
    }

    @Test
    void value_randomText_readBackByJackson() throws IOException {
        Random random = new Random(31);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            }
            bytes.reset();
            json.value(text);
            json.newLine();
            try (JsonParser parser = new JsonFactory().createParser(written())) {
                parser.nextToken();
                assertThat(parser.getText()).isEqualTo(text.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "0.97, 0.97",
        "0.99999949, 0.999999",
        "1e-7, 0.0000001",
        "123456789, 123457000",
        "NaN, null"
    })
    void value_number_plainWithSixDigits(double number, String expected) throws IOException {
        json.value(number);

        assertThat(written()).isEqualTo(expected);
    }

    @Test
    void flush_brokenPipe_toldFromOtherFaults() {
        assertThatThrownBy(() -> failing("Broken pipe"))
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.isClosedPipe()).isTrue());
        assertThatThrownBy(() -> failing("No space left on device"))
                .hasMessageContaining("No space left on device")
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.isClosedPipe()).isFalse());
    }

    private static void failing(String message) throws IOException {
        JsonWriter writer = new JsonWriter(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
        writer.value(1).flush();
    }
}
