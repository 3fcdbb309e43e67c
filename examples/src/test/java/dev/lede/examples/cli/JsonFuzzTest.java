package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;

class JsonFuzzTest {

    @FuzzTest
    void json_ofAnyString_comesBack(FuzzedDataProvider data) throws Exception {
        String text = data.consumeRemainingAsString();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonWriter writer = new JsonWriter(bytes);
        writer.value(text).flush();
        String line = bytes.toString(UTF_8);
        assertThat(line).doesNotContain("\n", "\r", "\u0085", "\u2028", "\u2029");
        assertThat(new JsonReader().string(line)).isEqualTo(text);
    }
}
