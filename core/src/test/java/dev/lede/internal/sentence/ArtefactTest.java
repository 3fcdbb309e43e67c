package dev.lede.internal.sentence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArtefactTest {

    @Test
    void open_missing_namesTheResource() {
        assertThatThrownBy(() -> Artefact.open("no-such.bin", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such.bin");
    }

    @Test
    void open_otherVersion_saysWhatWasFound() {
        assertThatThrownBy(() -> Artefact.open(CharClass.RESOURCE, 99))
                .hasMessageContaining("has version " + CharClass.VERSION + ", expected 99");
    }

    @Test
    void open_foreignFile_isRefused() {
        assertThatThrownBy(() -> Artefact.open("package-info.class", 1)).hasMessageContaining("not a Lede artefact");
    }
}
