package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import dev.lede.testing.Copies;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SerializationTest {

    private static final Language EN = Language.of("en");
    private static final Language IT = Language.of("it");
    private static final String TEXT = "Il nuovo ponte è davvero superb e piace a tutti";

    @Test
    void detector_standard_comesBackAsTheSameInstance() throws Exception {
        LanguageDetector standard = LanguageDetector.standard();
        assertThat(Copies.java(standard)).isSameAs(standard);
        assertThat(Copies.kryo(standard)).isSameAs(standard);
        assertThat(Copies.bytes(standard)).hasSizeLessThan(1024);
    }

    @Test
    void detector_withOptions_copyDoesTheSame() throws Exception {
        LanguageDetector detector = LanguageDetector.builder()
                .languages(Set.of(EN, IT))
                .neverForeign(Set.of("Superb"))
                .readAll()
                .build();
        for (LanguageDetector copy : Set.of(Copies.java(detector), Copies.kryo(detector))) {
            assertThat(copy.languages()).containsExactly(EN, IT);
            assertThat(copy.model()).isSameAs(detector.model());
            assertThat(copy.detect(TEXT)).isEqualTo(detector.detect(TEXT));
            assertThat(copy.foreign(TEXT)).isEqualTo(detector.foreign(TEXT)).isEmpty();
            assertThat(copy.foreign(TEXT.replace("superb", "beautiful"))).hasSize(1);
        }
    }

    @Test
    void detector_everyLanguageButOne_staysBelowAKilobyte() throws Exception {
        Set<Language> some = new TreeSet<>(LanguageDetector.standard().languages());
        some.remove(EN);
        LanguageDetector detector = LanguageDetector.standard().restrictedTo(some);
        assertThat(Copies.java(detector).languages()).isEqualTo(some);
        assertThat(Copies.bytes(detector)).hasSizeLessThan(1024);
    }

    @Test
    void detector_ownModel_isRefusedAndNamed() throws Exception {
        LanguageModel own = LanguageModel.load(new ByteArrayInputStream(SmallModel.bytes()));
        LanguageDetector detector = LanguageDetector.builder().model(own).build();
        assertThatThrownBy(() -> Copies.bytes(detector))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContaining("LanguageDetector")
                .hasMessageContaining("model of its own");
    }

    @Test
    void detector_toKryoWithoutASerializer_isRefusedRatherThanCopied() {
        Kryo kryo = new Kryo();
        assertThatThrownBy(() -> kryo.writeClassAndObject(new Output(64, -1), LanguageDetector.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not registered")
                .hasMessageContaining("LanguageDetector");
    }

    @Test
    void detector_streamWithoutADescription_isRefused() throws IOException {
        byte[] detector = Copies.forged(LanguageDetector.class);
        byte[] description = Copies.forged(SerializedDetector.class);
        assertThatThrownBy(() -> Copies.read(detector)).isInstanceOf(InvalidObjectException.class);
        assertThatThrownBy(() -> Copies.read(description)).isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void detector_languagesThatTheModelLacks_areRefused() throws IOException {
        byte[] bytes = Copies.bytes(LanguageDetector.standard().restrictedTo(Set.of(EN, IT)));
        byte[] changed = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("en it", "xx yy")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Copies.read(changed))
                .isInstanceOf(InvalidObjectException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_copiesAreEqual() throws Exception {
        Detection detection = LanguageDetector.standard().detect(TEXT);
        assertThat(Copies.java(detection)).isEqualTo(detection);
        assertThat(Copies.kryo(detection)).isEqualTo(detection);
        LanguageSpan span = new LanguageSpan(new Span(1, 4), IT, .5);
        assertThat(Copies.java(span)).isEqualTo(span);
        assertThat(Copies.kryo(span)).isEqualTo(span);
    }
}
