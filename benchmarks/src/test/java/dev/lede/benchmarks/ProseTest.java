package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource({
        "abc 1?, {LATIN=1.0}",
        "e\u0301, {LATIN=1.0}",
        "aя, {LATIN=0.5;CYRILLIC=0.5}",
        "東カらー, {HAN=0.25;KANA=0.75}",
        "\uD840\uDC00\uD83D\uDE00, {LATIN=0.5;HAN=0.5}",
        "ก฿, {LATIN=0.5;THAI=0.5}"
    })
    void shares_ofAText_areThoseOfItsScripts(String text, String shares) {
        assertThat(Prose.shares(text).toString().replace(", ", ";")).isEqualTo(shares);
    }

    @ParameterizedTest
    @EnumSource
    void write_aScript_isMostlyInItAndOfTheLengthAsked(Prose prose) {
        String text = prose.write(4096);
        assertThat(text).hasSize(4096);
        Map<Prose, Double> shares = new TreeMap<>(Prose.shares(text));
        shares.remove(Prose.LATIN);
        if (prose != Prose.LATIN) {
            assertThat(shares.values().stream().mapToDouble(s -> s).max()).hasValue(shares.get(prose));
            assertThat(shares.get(prose)).isGreaterThan(.45);
        }
    }

    @Test
    void shares_ofAnyHardText_makeUpTheWhole() {
        assertThat(HardTexts.all().values())
                .allSatisfy(text -> assertThat(Prose.shares(text.apply(1000)).values().stream()
                                .mapToDouble(s -> s)
                                .sum())
                        .isCloseTo(1, within(1e-9)));
    }
}
