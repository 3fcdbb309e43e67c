package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void constructor_endBeforeStart_namesTheValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 2)).withMessageContaining("[5, 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2)).withMessageContaining("[-1, 2)");
    }

    @Test
    void text_coversTheCharacters() {
        assertThat(new Span(4, 9).text("the quick fox")).isEqualTo("quick");
    }

    @Test
    void text_spanAfterTheEnd_namesTheValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(2, 7).text("word"))
                .withMessage("span [2, 7) ends after the text of length 4");
    }

    @Test
    void relations_ofTouchingAndNestedSpans() {
        Span outer = new Span(2, 8);
        assertThat(outer.contains(new Span(2, 8))).isTrue();
        assertThat(outer.contains(new Span(1, 3))).isFalse();
        assertThat(outer.overlaps(new Span(8, 9))).isFalse();
        assertThat(outer.overlaps(new Span(7, 9))).isTrue();
        assertThat(new Span(3, 3).isEmpty()).isTrue();
        assertThat(outer.length()).isEqualTo(6);
    }

    @Test
    void compareTo_ordersByStartThenEnd() {
        assertThat(new Span(1, 5)).isLessThan(new Span(2, 3)).isGreaterThan(new Span(1, 4));
    }
}
