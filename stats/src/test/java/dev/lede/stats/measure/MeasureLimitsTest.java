package dev.lede.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Values at the limits of what is allowed, and those that the usual inputs do not tell apart. */
class MeasureLimitsTest {

    /** The values are those of a Poisson regression with both parameters, its errors widened by chi2 / 4 = 3.417. */
    @Test
    void rateTrend_countsThatVaryMoreThanChance_widenTheBounds() {
        long[] counts = {10, 40, 15, 60, 30, 90};
        long[] tokens = {1000, 1500, 800, 2000, 1200, 1700};
        RateTrend trend = RateTrend.of(counts, tokens, 0.95);
        assertThat(trend.growth()).isCloseTo(0.23065494017773, within(1e-12));
        assertThat(trend.lower()).isCloseTo(0.08245437569440, within(1e-9));
        assertThat(trend.upper()).isCloseTo(0.37885550466106, within(1e-9));
        assertThat(trend.p()).isCloseTo(0.00228514312726, within(1e-9));
    }

    @Test
    void rateTrend_needsThreePeriodsOfWhateverSize() {
        assertThat(RateTrend.of(new long[] {1, 2}, new long[] {9, 9}, 0.9).growth())
                .isNaN();
        assertThat(RateTrend.of(new long[] {1, 0, 1}, new long[] {1, 1, 1}, 0.9).growth())
                .isCloseTo(0, within(1e-12));
        assertRefused(() -> RateTrend.of(new long[] {-1}, new long[] {1}, 0.9), "-1 of 1");
        assertRefused(() -> RateTrend.of(new long[] {1, 1, 1}, new long[] {1, 1, 1}, 0), "0.0");
        assertRefused(() -> RateTrend.of(new long[] {1, 1, 1}, new long[] {1, 1, 1}, 1), "1.0");
    }

    @Test
    void rateChange_periodTwiceAsLong_halvesRatioAndBounds() {
        RateChange equal = RateChange.of(10, 1000, 25, 1000, 0.95);
        RateChange longer = RateChange.of(10, 1000, 25, 2000, 0.95);
        assertThat(longer.ratio()).isEqualTo(1.25);
        assertThat(longer.lower()).isCloseTo(equal.lower() / 2, within(1e-12));
        assertThat(longer.upper()).isCloseTo(equal.upper() / 2, within(1e-12));
        assertRefused(() -> RateChange.of(1, 1, 1, 1, 0), "0.0");
    }

    @Test
    void dispersion_partThatIsAllTheTerm_isAllowed() {
        Dispersion full = Dispersion.of(new long[] {2, 2}, new long[] {2, 0});
        assertThat(full.rangeShare()).isEqualTo(0.5);
        assertThat(full.carrollD2()).isEqualTo(0.0); // not minus zero
    }

    @Test
    void lexicalDiversity_windowOfOne_isAllowed() {
        LexicalDiversity text = LexicalDiversity.of(List.of("a", "b", "a", "c"));
        assertThat(text.mattr(1)).isEqualTo(1);
        assertThat(text.msttr(1)).isEqualTo(1);
        assertThat(text.hdd(1)).isCloseTo(1, within(1e-12));
        assertThat(text.hdd(4)).isCloseTo(0.75, within(1e-12));
        assertThat(text.hdd(5)).isNaN();
        assertRefused(() -> text.mattr(0), "0");
        assertRefused(() -> text.msttr(0), "0");
        assertRefused(() -> text.hdd(0), "0");
    }

    @Test
    void keyness_equalCounts_areNoDifference() {
        FrequencyPair equal = new FrequencyPair(5, 100, 5, 100);
        assertThat(KeynessMeasure.LOG_RATIO.of(equal)).isZero();
        assertThat(KeynessMeasure.ELL.of(new FrequencyPair(1, 10, 1, 10))).isNaN();
        assertRefused(() -> KeynessMeasure.simpleMaths(equal, 0), "0.0");
    }

    @Test
    void constants_atTheirLimits_areAllowed() {
        assertThat(Weighting.bm25(1, 1, 3, 2, 1, 0, 0.5)).isPositive();
        assertThat(Weighting.bm25(1, 1, 3, 2, 1, 1.2, 0)).isGreaterThan(Weighting.bm25(1, 1, 3, 2, 1, 1.2, 1));
        assertThat(LogOdds.of(1, 2, 1, 2, 1, 1).z()).isZero();
        assertThat(MultipleTests.holm(0, 1)).containsExactly(0, 1);
        assertThat(AssociationMeasure.pmi(new ContingencyTable(1, 1, 1, 1), 1)).isZero();
        assertThat(ZipfFit.of(new long[] {1}).exponent()).isNaN();
        assertThat(ZipfFit.of(new long[] {1, 1}).exponent()).isCloseTo(0, within(1e-12));
        assertThat(ZipfFit.of(new long[0]).exponent()).isNaN();
    }

    private static void assertRefused(ThrowingCallable call, String value) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(value);
    }
}
