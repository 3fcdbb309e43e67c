package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizeBenchmarkTest {

    /** Nothing may be timed before all do the same work. */
    @ParameterizedTest
    @ValueSource(strings = {"latin", "cyrillic"})
    void rivals_giveTheSameText(String script) {
        for (String state : new String[] {"clean", "decomposed", "entities"}) {
            for (String text : NormalizeBenchmark.texts(script, state, 20_000)) {
                assertSame(text, TextRewriter.LEDE_NFC, TextRewriter.ICU_NFC);
                assertSame(text, TextRewriter.LEDE_NFKC, TextRewriter.ICU_NFKC);
                assertSame(text, TextRewriter.LEDE_ENTITIES, TextRewriter.JSOUP_UNESCAPE);
                assertSame(text, TextRewriter.LEDE_ENTITIES, TextRewriter.COMMONS_UNESCAPE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin", "cyrillic"})
    void repair_ofMisreadText_givesTheCleanOne(String script) {
        var misread = NormalizeBenchmark.texts(script, "misread", 7_000);
        var clean = NormalizeBenchmark.texts(script, "clean", 7_000);
        assertThat(misread.stream().map(TextRewriter.LEDE_NEWS::rewrite)).containsExactlyElementsOf(clean);
    }

    private static void assertSame(String text, TextRewriter lede, TextRewriter rival) {
        assertThat(lede.rewrite(text)).isEqualTo(rival.rewrite(text));
    }
}
