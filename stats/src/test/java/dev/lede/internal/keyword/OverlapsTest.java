package dev.lede.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlapsTest {

    private final Phrases phrases = new Phrases(8);
    private final int steel = phrase(Phrases.ROOT, 0, 5);
    private final int cable = phrase(Phrases.ROOT, 1, 9);
    private final int steelCable = phrase(steel, 1, 5);
    private final Overlaps overlaps = new Overlaps(phrases);

    @Test
    void take_whole_refusesItsFragment() {
        assertThat(overlaps.take(steelCable)).isZero();

        assertThat(overlaps.isSaid(steel)).isTrue();
        assertThat(overlaps.isSaid(cable)).isFalse();
    }

    @Test
    void take_wholeAfterItsFragment_replacesIt() {
        assertThat(overlaps.take(steel)).isZero();
        assertThat(overlaps.take(cable)).isZero();
        assertThat(overlaps.take(steelCable)).isEqualTo(1);

        assertThat(overlaps.isTaken(steel)).isFalse();
        assertThat(overlaps.isTaken(cable)).isTrue();
        assertThat(overlaps.isTaken(steelCable)).isTrue();
    }

    @Test
    void take_termsThatOccurOnce_saysNothingOfTheirParts() {
        int once = phrase(Phrases.ROOT, 7, 1);
        int twice = phrase(once, 8, 1);

        assertThat(overlaps.take(once)).isZero();
        assertThat(overlaps.take(twice)).isZero();
        assertThat(overlaps.isTaken(once)).isTrue();
    }

    private int phrase(int parent, int word, int count) {
        int phrase = phrases.extend(parent, word);
        phrases.set(phrase, Phrases.COUNT, count);
        return phrase;
    }
}
