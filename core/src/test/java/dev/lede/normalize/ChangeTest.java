package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Span;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void changes_sayWhatStoodThereAndWhatStandsThere() {
        Normalizer normalizer = Normalizer.builder()
                .with(NormalizationStep.ENTITIES, NormalizationStep.SOFT_HYPHENS)
                .build();
        NormalizedText text = normalizer.normalize("au\u00ADto, perch&eacute;?");
        assertThat(text.changes())
                .contains(new Change(NormalizationStep.ENTITIES, new Span(12, 20), "&eacute;", "\u00E9"))
                .contains(new Change(NormalizationStep.SOFT_HYPHENS, new Span(2, 3), "\u00AD", ""));
        assertThat(text.changes()).extracting(Change::before).doesNotContain("");
        assertThat(text.changes()).extracting(Change::after).contains("\u00E9", "");
        assertThat(text).hasToString("auto, perch\u00E9?");
    }
}
