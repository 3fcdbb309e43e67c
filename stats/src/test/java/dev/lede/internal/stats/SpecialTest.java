package dev.lede.internal.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.junit.jupiter.api.Test;

/** Against commons-statistics. */
class SpecialTest {

    private static void assertClose(double actual, double expected, double relative, String what) {
        assertThat(actual).as(what).isCloseTo(expected, within(relative * Math.abs(expected) + 1e-300));
    }

    @Test
    void chiSquareTail_agreesFarIntoTheTail() {
        ChiSquaredDistribution oracle = ChiSquaredDistribution.of(1);
        for (double x = 0.001; x < 1200; x *= 1.07) {
            assertClose(Special.chiSquareTail(x), oracle.survivalProbability(x), 1e-10, "x = " + x);
        }
        assertThat(Special.chiSquareTail(0)).isEqualTo(1);
        assertThat(Special.chiSquareTail(1e6)).isZero();
        assertThat(Special.chiSquareTail(Double.NaN)).isNaN();
    }

    @Test
    void normal_tailAndQuantileAgree() {
        NormalDistribution oracle = NormalDistribution.of(0, 1);
        for (double z = -8; z < 8; z += 0.37) {
            assertClose(Special.normalTwoSided(z), 2 * oracle.survivalProbability(Math.abs(z)), 1e-10, "z = " + z);
        }
        for (double p = 1e-10; p < 1; p *= 1.5) {
            assertClose(Special.normalQuantileTwoSided(p), oracle.inverseSurvivalProbability(p / 2), 1e-9, "p = " + p);
        }
    }

    @Test
    void beta_andItsQuantileAgree() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            double a = 1 + (int) Math.exp(random.nextDouble() * 10);
            double b = 1 + (int) Math.exp(random.nextDouble() * 10);
            BetaDistribution oracle = BetaDistribution.of(a, b);
            double x = oracle.inverseCumulativeProbability(random.nextDouble());
            String what = "a = " + a + ", b = " + b + ", x = " + x;
            assertClose(Special.beta(x, a, b), oracle.cumulativeProbability(x), 1e-8, what);
            assertClose(Special.betaQuantile(0.025, a, b), oracle.inverseCumulativeProbability(0.025), 1e-8, what);
        }
    }

    @Test
    void hypergeometric_tailsAgree() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            int all = 2 + (int) Math.exp(random.nextDouble() * 12);
            int row = random.nextInt(all + 1);
            int column = random.nextInt(all + 1);
            HypergeometricDistribution oracle = HypergeometricDistribution.of(all, row, column);
            Hypergeometric actual = new Hypergeometric(row, column, all);
            int low = oracle.getSupportLowerBound();
            int x = low + random.nextInt(oracle.getSupportUpperBound() - low + 1);
            String what = row + " " + column + " " + all + " " + x;
            assertThat(actual.atLeast(x)).as(what).isCloseTo(oracle.survivalProbability(x - 1), within(1e-9));
            assertThat(actual.atMost(x)).as(what).isCloseTo(oracle.cumulativeProbability(x), within(1e-9));
        }
    }

    @Test
    void fisher_agreesOnSmallTables() {
        Random random = new Random(6);
        FisherExactTest oracle = FisherExactTest.withDefaults();
        for (int i = 0; i < 500; i++) {
            int[][] table = {
                {random.nextInt(40), 1 + random.nextInt(40)}, {1 + random.nextInt(40), random.nextInt(40)},
            };
            int row = table[0][0] + table[0][1];
            int column = table[0][0] + table[1][0];
            Hypergeometric actual = new Hypergeometric(row, column, row + table[1][0] + (double) table[1][1]);
            String what = java.util.Arrays.deepToString(table);
            assertClose(
                    actual.atLeast(table[0][0]),
                    oracle.with(AlternativeHypothesis.GREATER_THAN).test(table).getPValue(),
                    1e-9,
                    what);
            assertClose(actual.twoSided(table[0][0]), oracle.test(table).getPValue(), 1e-6, what);
        }
    }

    @Test
    void logFactorial_agreesWithTheSum() {
        double sum = 0;
        for (int n = 1; n < 2000; n++) {
            sum += Math.log(n);
            assertClose(Special.logFactorial(n), sum, 1e-13, "n = " + n);
        }
    }
}
