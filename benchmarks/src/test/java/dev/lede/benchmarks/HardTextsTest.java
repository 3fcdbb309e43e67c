package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HardTextsTest {

    @Test
    void all_ofALength_areAboutThatLongAndTheSameEachTime() {
        assertThat(HardTexts.all()).hasSizeGreaterThan(100).allSatisfy((name, text) -> {
            assertThat(text.apply(4096).length()).isBetween(4000, 4100);
            assertThat(text.apply(4096)).isEqualTo(text.apply(4096));
        });
    }
}
