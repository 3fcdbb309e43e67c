package dev.lede.stats.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.normalize.Normalizer;
import dev.lede.text.Span;
import org.junit.jupiter.api.Test;

class KwicTest {

    private static final String TEXT = "The old bridge is closed. New Bridge traffic waits; bridges rust.";

    @Test
    void find_wholeWordsInAnyCase() {
        assertThat(Kwic.of("bridge", 2).find(TEXT))
                .containsExactly(
                        new KwicLine("The old", "bridge", "is closed", new Span(8, 14)),
                        new KwicLine(". New", "Bridge", "traffic waits", new Span(30, 36)));
    }

    @Test
    void find_termOfSeveralWords() {
        assertThat(Kwic.of("NEW bridge", 0).find(TEXT))
                .containsExactly(new KwicLine("", "New Bridge", "", new Span(26, 36)));
    }

    @Test
    void find_overlappingPlacesAndHugeContext() {
        assertThat(Kwic.of("a a", Integer.MAX_VALUE).find("a a a")).hasSize(2).allSatisfy(line -> assertThat(
                        (line.left() + line.match() + line.right()).replace(" ", ""))
                .isEqualTo("aaa"));
    }

    @Test
    void find_normalizedTextGivesSpansOfTheOriginal() {
        String original = "cafe\u0301 river";
        assertThat(Kwic.of("river", 1).find(Normalizer.minimal().normalize(original)))
                .containsExactly(new KwicLine("caf\u00e9", "river", "", new Span(6, 11)));
    }

    @Test
    void of_badArgumentsAreNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Kwic.of(" ", 1)).withMessageContaining("\" \"");
        assertThatIllegalArgumentException().isThrownBy(() -> Kwic.of("a", -1)).withMessageContaining("-1");
    }
}
