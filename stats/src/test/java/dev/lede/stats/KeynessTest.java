package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.lede.stats.measure.FrequencyPair;
import dev.lede.stats.measure.KeynessMeasure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeynessTest {

    private final TermCounts target = TermCounts.of(Map.of("bridge", 30L, "the", 500L, "river", 12L, "tax", 1L));
    private final TermCounts reference = TermCounts.of(Map.of("the", 5000L, "tax", 90L, "river", 2L, "war", 60L));
    private final Keyness keyness = Keyness.of(target, reference);

    @Test
    void overused_ranksByEvidenceAndGivesTheEffect() {
        assertThat(keyness.overused(KeynessMeasure.G2_TWO_CELL, 1, 10))
                .extracting(KeyTerm::term)
                .containsExactly("bridge", "river");
        KeyTerm bridge = keyness.overused(KeynessMeasure.G2_TWO_CELL, 1, 1).get(0);
        assertThat(bridge.pair()).isEqualTo(new FrequencyPair(30, 543, 0, 5152));
        assertThat(bridge.effect()).isCloseTo(Math.log(30.0 / 543 / (0.5 / 5152)) / Math.log(2), within(1e-9));
        assertThat(bridge.p()).isLessThan(1e-20);
        assertThat(bridge.adjustedP()).isGreaterThan(bridge.p());
    }

    @Test
    void overused_limitsAreInclusive() {
        assertThat(keyness.overused(KeynessMeasure.G2_TWO_CELL, 1, 0)).isEmpty();
        assertThat(keyness.overused(KeynessMeasure.G2_TWO_CELL, 14, 10))
                .extracting(KeyTerm::term)
                .containsExactly("bridge", "river");
        assertThat(keyness.overused(KeynessMeasure.G2_TWO_CELL, 15, 10)).hasSize(1);
    }

    @Test
    void logOdds_priorMustBeMoreThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyness.logOdds(0))
                .withMessageContaining("0.0");
    }

    @Test
    void term_theFirstInOrderIsFound() {
        assertThat(keyness.term("bridge").score()).isPositive();
    }

    @Test
    void overused_undefinedScoresComeLast() {
        assertThat(keyness.overused(KeynessMeasure.PERCENT_DIFF, 1, 10))
                .extracting(KeyTerm::term)
                .containsExactly("river", "bridge");
        assertThat(keyness.overused(KeynessMeasure.PERCENT_DIFF, 20, 10)).hasSize(1);
    }

    @Test
    void underused_byEvidenceAndByEffect() {
        assertThat(keyness.underused(KeynessMeasure.G2_TWO_CELL, 1, 10))
                .extracting(KeyTerm::term)
                .containsExactly("war", "tax", "the");
        assertThat(keyness.underused(KeynessMeasure.LOG_RATIO, 1, 10))
                .extracting(KeyTerm::term)
                .containsExactly("war", "tax", "the");
        assertThat(keyness.underused(KeynessMeasure.LOG_RATIO, 1, 1).get(0).score())
                .isNegative();
    }

    @Test
    void term_thatNeitherCorpusHasIsUndefined() {
        assertThat(keyness.term("unheard").p()).isNaN();
        assertThat(keyness.term("river").score()).isPositive();
    }

    @Test
    void logOdds_targetFirst() {
        assertThat(keyness.logOdds(500))
                .extracting(ScoredTerm::term)
                .startsWith("bridge", "river")
                .endsWith("the");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyness.logOdds(0))
                .withMessageContaining("0.0");
    }

    @Test
    void of_emptyCorpora() {
        Keyness nothing = Keyness.of(TermCounts.empty(), TermCounts.empty());
        assertThat(nothing.overused(KeynessMeasure.G2_TWO_CELL, 0, 10)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nothing.overused(KeynessMeasure.G2_TWO_CELL, 0, -1))
                .withMessageContaining("-1");
    }
}
