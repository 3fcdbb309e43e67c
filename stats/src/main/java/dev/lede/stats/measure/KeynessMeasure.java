package dev.lede.stats.measure;

import static dev.lede.stats.measure.Numbers.log2;

import dev.lede.internal.stats.Special;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * How much more a term belongs to one corpus than to another, from a {@link FrequencyPair} (whose notation is used).
 *
 * <p>Thread-safe. Tests of significance (G2, chi-square, BIC) grow with the corpora and have no sign, see {@link
 * FrequencyPair#direction()}; effect sizes (the others) do not grow. Give both. A value that would need a division by
 * zero or the logarithm of zero is NaN.
 *
 * <pre>{@code
 * FrequencyPair ferry = new FrequencyPair(20, 1_000, 10, 1_000);
 * KeynessMeasure.LOG_RATIO.of(ferry); // -> 1.0
 * KeynessMeasure.G2_TWO_CELL.of(ferry); // -> 3.40
 * }</pre>
 */
public enum KeynessMeasure {

    /** {@code 2 (a ln(a/e1) + b ln(b/e2))}, 0 ln 0 = 0; 0 and more (Rayson and Garside 2000). */
    G2_TWO_CELL(KeynessMeasure::twoCell),
    /** {@code 2 sum o ln(o/e)} over a, b, n1-a, n2-b; 0 and more (Dunning 1993). */
    G2_FOUR_CELL(p -> AssociationMeasure.G2.of(p.table())),
    /** Chi-square over four cells (Pearson); p-value {@link Significance#chi2}. */
    CHI2(p -> AssociationMeasure.CHI2.of(p.table())),
    /** Chi-square over four cells with the correction of Yates; p-value {@link Significance#chi2Yates}. */
    CHI2_YATES(p -> AssociationMeasure.CHI2_YATES.of(p.table())),
    /** {@code G2_TWO_CELL - ln(n1+n2)}: above 2 positive evidence, above 10 very strong (Wilson 2013). */
    BIC(p -> twoCell(p) - Math.log((double) p.n1() + p.n2())),
    /** {@code G2_TWO_CELL / ((n1+n2) ln(min(e1,e2)))}; NaN where min(e1,e2) is 1 or less (Johnston et al. 2006). */
    ELL(KeynessMeasure::ell),
    /** {@code log2(f1/f2)}, a count of 0 taken as 0.5: each point a doubling (Hardie 2014). */
    LOG_RATIO(p -> p.a() + p.b() == 0 ? Double.NaN : log2(smoothed(p.a()) / p.n1() / (smoothed(p.b()) / p.n2()))),
    /** {@code 100 (f1-f2)/f2}; -100 and more, NaN where b = 0 (Gabrielatos and Marchi 2011). */
    PERCENT_DIFF(p -> 100 * (p.f1() - p.f2()) / p.f2()),
    /** {@code f1/f2}; 0 and more, NaN where b = 0. */
    RELATIVE_RISK(p -> p.f1() / p.f2()),
    /** {@code (a/(n1-a)) / (b/(n2-b))}; 0 and more, NaN where b = 0. */
    ODDS_RATIO(p -> (double) p.a() / (p.n1() - p.a()) / ((double) p.b() / (p.n2() - p.b()))),
    /** {@code (f1-f2)/(f1+f2)}; -1 to 1 (Hofland and Johansson 1982). */
    DIFF_COEFFICIENT(p -> (p.f1() - p.f2()) / (p.f1() + p.f2())),
    /** {@code (1e6 f1 + 1)/(1e6 f2 + 1)}: favours rare terms (Kilgarriff 2009). */
    SIMPLE_MATHS_1(p -> simpleMaths(p, 1)),
    /** {@code (1e6 f1 + 100)/(1e6 f2 + 100)}: favours frequent terms (Kilgarriff 2009). */
    SIMPLE_MATHS_100(p -> simpleMaths(p, 100)),
    /**
     * {@code (f1-fb) f1/fb} with {@code fb = (a+b)/(n1+n2)}, 0 where f1 is fb or less: the score of Elasticsearch
     * {@code significant_terms}.
     */
    JLH(KeynessMeasure::jlh),
    /** {@code a/(a+b)}; 0 to 1. */
    PERCENTAGE(p -> (double) p.a() / (p.a() + p.b()));

    @SuppressWarnings("ImmutableEnumChecker") // the formulas hold no state
    private final ToDoubleFunction<FrequencyPair> formula;

    KeynessMeasure(ToDoubleFunction<FrequencyPair> formula) {
        this.formula = formula;
    }

    /** The value for a pair; NaN where undefined. */
    public double of(FrequencyPair pair) {
        return Numbers.defined(formula.applyAsDouble(Objects.requireNonNull(pair, "pair")));
    }

    /** As deviances: {@code e1 + e2 = a + b}, so the terms that they add cancel out. */
    private static double twoCell(FrequencyPair p) {
        return 2
                * (Special.deviance((double) p.a(), p.expected(p.n1()))
                        + Special.deviance((double) p.b(), p.expected(p.n2())));
    }

    private static double ell(FrequencyPair p) {
        double least = Math.min(p.expected(p.n1()), p.expected(p.n2()));
        return least > 1 ? twoCell(p) / (((double) p.n1() + p.n2()) * Math.log(least)) : Double.NaN;
    }

    private static double smoothed(long count) {
        return count == 0 ? 0.5 : count;
    }

    /**
     * {@code (1e6 f1 + k)/(1e6 f2 + k)} (Kilgarriff 2009).
     *
     * @param smoothing k, more than 0; the larger, the more frequent the terms that win
     * @throws IllegalArgumentException if {@code smoothing} is not more than 0
     */
    public static double simpleMaths(FrequencyPair pair, double smoothing) {
        if (!(smoothing > 0)) {
            throw new IllegalArgumentException("smoothing must be more than 0, but is " + smoothing);
        }
        return Numbers.defined((1e6 * pair.f1() + smoothing) / (1e6 * pair.f2() + smoothing));
    }

    private static double jlh(FrequencyPair p) {
        double background = (double) (p.a() + p.b()) / ((double) p.n1() + p.n2());
        double gain = p.f1() - background;
        return gain <= 0 ? 0 : gain * (p.f1() / background);
    }
}
