package dev.lede.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.BinomialTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the golden files leave open: edge cases, measures without golden numbers, and bad arguments. */
class MeasuresTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void association_poissonStirlingAndOddsRatio() {
        ContingencyTable table = new ContingencyTable(8, 2, 4, 86);
        double expected = 8 * (Math.log(8) - Math.log(1.2) - 1);
        assertThat(AssociationMeasure.POISSON_STIRLING.of(table)).isCloseTo(expected, EXACT);
        assertThat(AssociationMeasure.ODDS_RATIO.of(table)).isCloseTo(86, EXACT);
        assertThat(AssociationMeasure.pmi(table, 4)).isCloseTo(AssociationMeasure.MI3.of(table) + 3, EXACT);
        assertThat(ContingencyTable.ofMargins(8, 10, 12, 100)).isEqualTo(table);
    }

    @Test
    void association_ofNothingIsUndefined() {
        ContingencyTable nothing = new ContingencyTable(0, 0, 0, 0);
        for (AssociationMeasure measure : AssociationMeasure.values()) {
            if (measure != AssociationMeasure.LOG_ODDS_HALDANE) {
                assertThat(measure.of(nothing)).as(measure.name()).isNaN();
            }
        }
        assertThat(Significance.g2(nothing)).isNaN();
    }

    @Test
    void association_randomTablesStayInRange() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            ContingencyTable table = new ContingencyTable(cell(random), cell(random), cell(random), cell(random));
            assertThat(AssociationMeasure.NPMI.of(table)).isBetween(-1.0000001, 1.0000001);
            assertThat(AssociationMeasure.DICE.of(table)).isBetween(0.0, 1.0);
            assertThat(AssociationMeasure.PHI.of(table)).isBetween(-1.0000001, 1.0000001);
            assertThat(Significance.fisherGreater(table) + Significance.fisherLess(table))
                    .isBetween(1 - 1e-9, 2 + 1e-9);
            assertThat(Significance.fisherTwoSided(table)).isBetween(0.0, 1.0);
        }
    }

    private static long cell(Random random) {
        return 1 + (long) Math.exp(random.nextDouble() * 12);
    }

    @Test
    void keyness_emptyCorporaAreUndefined() {
        FrequencyPair empty = new FrequencyPair(0, 0, 0, 0);
        for (KeynessMeasure measure : KeynessMeasure.values()) {
            if (measure != KeynessMeasure.JLH) {
                assertThat(measure.of(empty)).as(measure.name()).isNaN();
            }
        }
        assertThat(KeynessMeasure.LOG_RATIO.of(new FrequencyPair(0, 10, 0, 10))).isNaN();
        assertThat(KeynessMeasure.simpleMaths(new FrequencyPair(5, 10, 5, 10), 7))
                .isEqualTo(1);
    }

    @Test
    void dispersion_edges() {
        Dispersion absent = Dispersion.of(new long[] {5, 5}, new long[] {0, 0});
        assertThat(absent.range()).isZero();
        assertThat(List.of(absent.griesDp(), absent.juillandD(), absent.carrollD2(), absent.rosengrenS(), absent.idf()))
                .containsOnly(Double.NaN);
        Dispersion onePart = Dispersion.of(new long[] {5}, new long[] {2});
        assertThat(onePart.griesDp()).isZero();
        assertThat(List.of(onePart.griesDpNorm(), onePart.juillandD(), onePart.carrollD2()))
                .containsOnly(Double.NaN);
        assertThat(Dispersion.of(new long[0], new long[0]).rangeShare()).isNaN();
    }

    @Test
    void diversity_ofNothingIsUndefined() {
        LexicalDiversity nothing = LexicalDiversity.of(List.of());
        assertThat(List.of(
                        nothing.ttr(),
                        nothing.rootTtr(),
                        nothing.correctedTtr(),
                        nothing.herdanC(),
                        nothing.maas(),
                        nothing.yuleK(),
                        nothing.simpsonD(),
                        nothing.entropy(),
                        nothing.mattr(5),
                        nothing.msttr(5),
                        nothing.mtld(),
                        nothing.hdd(42)))
                .containsOnly(Double.NaN);
        assertThat(LexicalDiversity.of(List.of("a", "b")).correctedTtr()).isEqualTo(1);
    }

    @Test
    void multipleTests_asPublished() {
        // Benjamini and Hochberg 1995, section 3.1: 15 p-values.
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.0
        };
        assertThat(MultipleTests.benjaminiHochberg(p)).startsWith(.0015, .003).satisfies(a -> assertThat(a[3])
                .isCloseTo(.035625, EXACT));
        assertThat(count(MultipleTests.benjaminiHochberg(p))).isEqualTo(4);
        assertThat(count(MultipleTests.bonferroni(p))).isEqualTo(3);
        assertThat(count(MultipleTests.holm(p))).isEqualTo(3);
        assertThat(MultipleTests.holm(0.01, 0.04, 0.03)).containsExactly(new double[] {0.03, 0.06, 0.06}, EXACT);
        assertThat(MultipleTests.bonferroni(Double.NaN, 0.2)).containsExactly(Double.NaN, 0.2);
        assertThat(MultipleTests.benjaminiYekutieli(0.01, 0.5)).containsExactly(new double[] {0.03, 0.75}, EXACT);
        assertThat(MultipleTests.holm()).isEmpty();
    }

    private static long count(double[] adjusted) {
        return java.util.Arrays.stream(adjusted).filter(p -> p <= 0.05).count();
    }

    @Test
    void zipf_recoversItsExponent() {
        long[] counts = IntStream.rangeClosed(1, 5000)
                .mapToLong(r -> Math.round(1e7 * Math.pow(r, -1.07)))
                .toArray();
        ZipfFit fit = ZipfFit.of(counts);
        assertThat(fit.exponent()).isCloseTo(1.07, within(1e-4));
        assertThat(fit.constant()).isCloseTo(1e7, within(1e4));
        assertThat(fit.rSquared()).isGreaterThan(0.9999);
        assertThat(ZipfFit.of(new long[] {4}).exponent()).isNaN();
    }

    @Test
    void heaps_recoversItsConstants() {
        long[] tokens = {1000, 10_000, 100_000, 1_000_000, 10_000_000};
        long[] types = IntStream.range(0, tokens.length)
                .mapToLong(i -> Math.round(30 * Math.pow((double) tokens[i], 0.55)))
                .toArray();
        HeapsFit fit = HeapsFit.of(tokens, types);
        assertThat(fit.beta()).isCloseTo(0.55, within(1e-3));
        assertThat(fit.k()).isCloseTo(30, within(0.3));
        assertThat(HeapsFit.of(new long[] {5}, new long[] {4}).beta()).isNaN();
    }

    @Test
    void rateChange_agreesWithTheBinomialTest() {
        // Equal periods: the later count is binomial with one half.
        RateChange change = RateChange.of(10, 1000, 25, 1000, 0.95);
        assertThat(change.ratio()).isEqualTo(2.5);
        assertThat(change.percent()).isEqualTo(150);
        assertThat(change.p())
                .isCloseTo(BinomialTest.withDefaults().test(35, 25, 0.5).getPValue(), within(1e-10));
        assertThat(change.lower()).isCloseTo(1.1605, within(1e-3));
        assertThat(change.upper()).isCloseTo(5.8396, within(1e-2));
    }

    @Test
    void rateChange_zeroCountsHaveBounds() {
        RateChange appeared = RateChange.of(0, 1000, 5, 2000, 0.95);
        assertThat(appeared.ratio()).isNaN();
        assertThat(appeared.lower()).isGreaterThan(0);
        assertThat(appeared.upper()).isEqualTo(Double.POSITIVE_INFINITY);
        RateChange vanished = RateChange.of(5, 1000, 0, 1000, 0.95);
        assertThat(vanished.ratio()).isZero();
        assertThat(vanished.lower()).isZero();
        assertThat(vanished.upper()).isBetween(0.5, 2.0);
        assertThat(RateChange.of(0, 1, 0, 1, 0.9).p()).isNaN();
    }

    @Test
    void rateChange_boundsHoldTheTrueRatioAsOftenAsPromised() {
        Random random = new Random(8);
        int held = 0;
        for (int i = 0; i < 1000; i++) {
            RateChange change = RateChange.of(draws(random, 0.02), 500, draws(random, 0.03), 500, 0.9);
            held += change.lower() <= 1.5 && 1.5 <= change.upper() ? 1 : 0;
        }
        assertThat(held).isGreaterThan(880);
    }

    private static long draws(Random random, double rate) {
        return IntStream.range(0, 500).filter(i -> random.nextDouble() < rate).count();
    }

    @Test
    void rateTrend_recoversGrowth() {
        long[] tokens = {100_000, 120_000, 90_000, 200_000, 150_000, 110_000};
        long[] counts = IntStream.range(0, 6)
                .mapToLong(t -> Math.round(tokens[t] * 0.001 * Math.exp(0.2 * t)))
                .toArray();
        RateTrend trend = RateTrend.of(counts, tokens, 0.95);
        assertThat(trend.growth()).isCloseTo(0.2, within(0.003));
        assertThat(trend.lower()).isBetween(0.1, 0.2);
        assertThat(trend.upper()).isBetween(0.2, 0.3);
        assertThat(trend.p()).isLessThan(1e-10);
        RateTrend flat = RateTrend.of(new long[] {5, 5, 5, 5}, new long[] {9, 9, 9, 9}, 0.95);
        assertThat(flat.growth()).isCloseTo(0, within(1e-12));
        assertThat(flat.p()).isCloseTo(1, within(1e-9));
        assertThat(RateTrend.of(new long[] {0, 0, 4}, new long[] {9, 9, 9}, 0.95)
                        .growth())
                .isNaN();
    }

    @Test
    void arguments_thatMakeNoSenseAreNamed() {
        assertNames(() -> new ContingencyTable(-1, 0, 0, 0), "-1");
        assertNames(() -> new FrequencyPair(11, 10, 0, 5), "11 of 10");
        assertNames(() -> Dispersion.of(new long[] {1}, new long[] {2}), "part 0 has 2 of 1");
        assertNames(() -> Dispersion.of(new long[] {1}, new long[] {}), "1 sizes, but 0 counts");
        assertNames(() -> LexicalDiversity.of(List.of()).mattr(0), "0");
        assertNames(() -> Weighting.bm25(1, 1, 1, 1, 1, -1, 0.5), "-1.0");
        assertNames(() -> LogOdds.of(1, 2, 1, 2, 0, 1), "0.0");
        assertNames(() -> MultipleTests.holm(1.5), "1.5");
        assertNames(() -> ZipfFit.of(new long[] {1, 0}), "0");
        assertNames(() -> HeapsFit.of(new long[] {1, 0}, new long[] {1, 1}), "0");
        assertNames(() -> RateChange.of(1, 0, 1, 1, 0.9), "1 of 0");
        assertNames(() -> RateChange.of(1, 1, 1, 1, 1), "1.0");
        assertNames(() -> RateTrend.of(new long[] {1}, new long[] {0}, 0.9), "1 of 0");
        assertNames(() -> AssociationMeasure.pmi(new ContingencyTable(1, 1, 1, 1), 0), "0");
    }

    private static void assertNames(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String value) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(value);
    }
}
