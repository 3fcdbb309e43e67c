package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Damaged models whose checksum is right, so that every check behind it has to hold. */
class ModelFuzzTest {

    private static final int LENGTH_AT = 12;

    /** What {@link SmallModel#bytes()} was once; training it under a fuzzer's instruments takes minutes. */
    private static final byte[] MODEL = read("small-model.bin");

    private static byte[] read(String name) {
        try (InputStream in = ModelFuzzTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void model_isOfThisVersionAndWhole() throws IOException {
        assertThat(LanguageModel.load(new ByteArrayInputStream(MODEL)).languages())
                .hasSize(5);
    }

    @FuzzTest
    void load_anyBytes_givesAModelOrSaysThatItIsNone(FuzzedDataProvider data) throws IOException {
        byte[] bytes = data.consumeBoolean() ? damaged(data) : data.consumeRemainingAsBytes();
        try {
            LanguageModel loaded = LanguageModel.load(new ByteArrayInputStream(bytes));
            LanguageDetector.builder().model(loaded).build().spans("they have the word. и вона тільки який! 語");
        } catch (ModelFormatException e) {
            assertThat(e).hasMessageMatching("(?s).*(damaged|cut short|not a language model|version).*");
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("language");
        }
    }

    private static byte[] damaged(FuzzedDataProvider data) {
        byte[] bytes = data.consumeInt(0, 3) == 0
                ? Arrays.copyOf(MODEL, data.consumeInt(ModelReader.HEADER, MODEL.length))
                : MODEL.clone();
        for (int n = data.consumeInt(1, 8); n > 0 && bytes.length > ModelReader.HEADER; n--) {
            // Mostly in the first kilobyte, where the sizes stand.
            int last = data.consumeBoolean() ? Math.min(bytes.length, 1024) - 1 : bytes.length - 1;
            bytes[data.consumeInt(ModelReader.HEADER, last)] = data.consumeByte();
        }
        CRC32 crc = new CRC32();
        crc.update(bytes, ModelReader.HEADER, bytes.length - ModelReader.HEADER);
        ByteBuffer.wrap(bytes)
                .putInt(LENGTH_AT, bytes.length - ModelReader.HEADER)
                .putInt(LENGTH_AT + Integer.BYTES, (int) crc.getValue());
        return bytes;
    }
}
