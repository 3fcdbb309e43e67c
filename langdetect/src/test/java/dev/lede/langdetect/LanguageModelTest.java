package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageModelTest {

    private static final int LENGTH_AT = 12;
    private static final int CHECKSUM_AT = 16;

    @TempDir
    static Path corpus;

    private static byte[] model;

    @BeforeAll
    static void train() throws IOException {
        SmallModel.writeCorpus(corpus);
        model = SmallModel.bytes();
    }

    private static LanguageModel load(byte[] bytes) throws IOException {
        return LanguageModel.load(new ByteArrayInputStream(bytes));
    }

    @Test
    void load_ownModel_detectsItsLanguages() throws IOException {
        LanguageModel own = load(model);
        LanguageDetector detector = LanguageDetector.builder().model(own).build();
        assertThat(own.languages()).extracting(Language::tag).containsExactly("de", "en", "it", "ru", "uk");
        assertThat(detector.detect("they have the word from this").language()).isEqualTo(Language.of("en"));
        assertThat(detector.detect("questo anche della alla").language()).isEqualTo(Language.of("it"));
        assertThat(detector.detect("вона тільки який").language()).isEqualTo(Language.of("uk"));
    }

    @Test
    void version_tellsModelsApart() throws IOException {
        String own = load(model).version();
        assertThat(own).matches("2-[0-9a-f]{8}").isEqualTo(load(model).version());
        assertThat(LanguageDetector.standard().model().version())
                .matches("2-[0-9a-f]{8}")
                .isNotEqualTo(own);
    }

    @Test
    void train_againWithOneThread_givesTheSameBytes() {
        assertThat(SmallModel.train(corpus, "--threads=1")).isEqualTo(model);
    }

    @Test
    void train_without_leavesLanguageOut() throws IOException {
        assertThat(load(SmallModel.train(corpus, "--without=it,ru")).languages())
                .extracting(Language::tag)
                .containsExactly("de", "en", "uk");
    }

    @Test
    void load_everyTruncation_isRejected() {
        for (int n = 0; n < model.length; n += n < 100 ? 1 : 137) {
            byte[] cut = Arrays.copyOf(model, n);
            assertThatThrownBy(() -> load(cut)).as("%d bytes", n).isInstanceOf(ModelFormatException.class);
        }
    }

    @Test
    void load_flippedBytes_isRejected() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            byte[] damaged = model.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> load(damaged)).as("byte %d", at).isInstanceOf(ModelFormatException.class);
        }
    }

    /** Damage with a matching checksum must end in an exception or in some model, quickly and in little memory. */
    @Test
    void load_forgedBytes_neverFailsOtherwise() throws IOException {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 300; i++) {
            byte[] forged = forge(random);
            try {
                LanguageModel loaded = load(forged);
                LanguageDetector.builder().model(loaded).build().detect("they have the word и вона");
            } catch (ModelFormatException e) {
                assertThat(e).hasMessageMatching("(?s).*(damaged|cut short).*");
            }
        }
    }

    private static byte[] forge(SplittableRandom random) {
        byte[] forged = random.nextInt(4) == 0
                ? Arrays.copyOf(model, ModelReader.HEADER + random.nextInt(model.length - ModelReader.HEADER))
                : model.clone();
        int bytes = 1 + random.nextInt(3);
        for (int i = 0; i < bytes && forged.length > ModelReader.HEADER; i++) {
            forged[ModelReader.HEADER + random.nextInt(forged.length - ModelReader.HEADER)] = (byte) random.nextInt();
        }
        CRC32 crc = new CRC32();
        crc.update(forged, ModelReader.HEADER, forged.length - ModelReader.HEADER);
        ByteBuffer header = ByteBuffer.wrap(forged);
        header.putInt(LENGTH_AT, forged.length - ModelReader.HEADER);
        header.putInt(CHECKSUM_AT, (int) crc.getValue());
        return forged;
    }

    @Test
    void load_otherVersion_isNamed() {
        byte[] newer = model.clone();
        newer[11] = 9;
        assertThatThrownBy(() -> load(newer))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("version 9");
    }

    @Test
    void builder_languagesNotInModel_isRejected() throws IOException {
        LanguageDetector.Builder builder =
                LanguageDetector.builder().model(load(model)).languages(Set.of(Language.of("fr")));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fr");
    }
}
