package dev.lede.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.stats.Collocation;
import dev.lede.stats.Collocations;
import dev.lede.stats.TermCounter;
import java.util.Random;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** P-values against the distributions of commons-statistics, and fits of points that lie on the curve. */
class ProbabilitiesTest {

    private static final ChiSquaredDistribution CHI_SQUARE = ChiSquaredDistribution.of(1);
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Test
    void chiSquare_ofRandomTables_isTheTailOfTheDistribution() {
        Random random = new Random(31);
        for (int round = 0; round < 300; round++) {
            ContingencyTable table = new ContingencyTable(
                    1 + random.nextInt(40), 1 + random.nextInt(40), 1 + random.nextInt(40), 1 + random.nextInt(400));
            assertTail(Significance.chi2(table), AssociationMeasure.CHI2.of(table));
            assertTail(Significance.chi2Yates(table), AssociationMeasure.CHI2_YATES.of(table));
            assertTail(Significance.g2(table), AssociationMeasure.G2.of(table));
        }
    }

    private static void assertTail(double p, double statistic) {
        double expected = CHI_SQUARE.survivalProbability(Math.abs(statistic));
        assertThat(p).isCloseTo(expected, within(1e-9 + 1e-6 * expected));
    }

    @Test
    void logOdds_p_isTwoSidedNormal() {
        for (int count = 1; count < 60; count += 7) {
            LogOdds odds = LogOdds.of(count, 1000, 20, 900, 0.5, 100);
            double expected = 2 * NORMAL.survivalProbability(Math.abs(odds.z()));
            assertThat(odds.p()).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void heaps_pointsOnTheCurve_areExplainedWhole() {
        HeapsFit fit = HeapsFit.of(new long[] {100, 10_000, 1_000_000}, new long[] {30, 300, 3000});
        assertThat(fit.beta()).isCloseTo(0.5, within(1e-12));
        assertThat(fit.rSquared()).isCloseTo(1, within(1e-12));
    }

    @Test
    void collocations_p_isThatOfTheLikelihoodRatio() {
        TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
        counter.add("the old bridge and the old bridge and a new mill by the river and the old mill");
        assertThat(Collocations.of(counter.counts()).ranked(AssociationMeasure.G2, 1, 10))
                .isNotEmpty()
                .allMatch(pair -> pair.p() == Significance.g2(pair.table()))
                .extracting(Collocation::first)
                .contains("old");
    }
}
