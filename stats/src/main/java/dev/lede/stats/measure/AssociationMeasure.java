package dev.lede.stats.measure;

import static dev.lede.stats.measure.Numbers.log2;

import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * How strongly two words attract each other, from their {@link ContingencyTable} (whose notation is used here).
 *
 * <p>Thread-safe. Higher is stronger for all of them. A value that would need a division by zero or the logarithm of
 * zero is NaN; where a measure is defined at {@code o11 = 0} by its author, that value is given. The test statistics
 * {@link #G2} and {@link #CHI2} belong together with their p-values in {@link Significance}.
 *
 * <pre>{@code
 * ContingencyTable table = ContingencyTable.ofMargins(30, 40, 50, 10_000);
 * AssociationMeasure.LOG_DICE.of(table); // -> 13.42
 * AssociationMeasure.PMI.of(table); // -> 7.23
 * }</pre>
 */
public enum AssociationMeasure {

    /** {@code 2 sum oij ln(oij/eij)} over four cells, 0 ln 0 = 0; 0 and more (Dunning 1993). */
    G2(Shared::g2),
    /** {@link #G2} with the sign of {@code o11 - e11}. */
    G2_SIGNED(t -> Math.signum(t.o11() - t.expected()) * Shared.g2(t)),
    /** {@code n (o11 o22 - o12 o21)^2 / (r1 r2 c1 c2)}; 0 to n (Pearson). */
    CHI2(t -> t.n() * square(t.determinant()) / t.marginProduct()),
    /** {@code n max(0, |o11 o22 - o12 o21| - n/2)^2 / (r1 r2 c1 c2)} (Yates 1934). */
    CHI2_YATES(t -> t.n() * square(Math.max(0, Math.abs(t.determinant()) - t.n() / 2.0)) / t.marginProduct()),
    /** {@code (o11 o22 - o12 o21) / sqrt(r1 r2 c1 c2)}; -1 to 1. */
    PHI(t -> t.determinant() / Math.sqrt(t.marginProduct())),
    /** {@code log2(o11/e11)} (Church and Hanks 1990). */
    PMI(t -> Shared.pmi(t, 1)),
    /** {@code PMI / -log2(o11/n)}, -1 where o11 = 0; -1 to 1 (Bouma 2009). */
    NPMI(t -> t.o11() == 0 && t.n() > 0 ? -1 : Shared.pmi(t, 1) / -log2((double) t.o11() / t.n())),
    /** {@code max(0, PMI)}, 0 where o11 = 0. */
    PPMI(t -> t.o11() == 0 && t.n() > 0 ? 0 : Math.max(0, Shared.pmi(t, 1))),
    /** {@code log2(o11^2/e11)} (Daille 1994). */
    MI2(t -> Shared.pmi(t, 2)),
    /** {@code log2(o11^3/e11)} (Daille 1994). */
    MI3(t -> Shared.pmi(t, 3)),
    /** {@code o11 log2(o11/e11)}, 0 where o11 = 0 (local mutual information; Evert 2005). */
    LMI(t -> t.o11() == 0 && t.n() > 0 ? 0 : t.o11() * Shared.pmi(t, 1)),
    /** {@code (o11 - e11) / sqrt(o11)} (Church et al. 1991). */
    T_SCORE(t -> (t.o11() - t.expected()) / Math.sqrt((double) t.o11())),
    /** {@code (o11 - e11) / sqrt(e11)} (Berry-Rogghe 1973, simple form). */
    Z_SCORE(t -> (t.o11() - t.expected()) / Math.sqrt(t.expected())),
    /** {@code o11 (ln o11 - ln e11 - 1)} (Quasthoff and Wolff 2002, before their normalization). */
    POISSON_STIRLING(t -> t.o11() * (Math.log(t.o11() / t.expected()) - 1)),
    /** {@code 2 o11 / (r1 + c1)}; 0 to 1. */
    DICE(Shared::dice),
    /** {@code 14 + log2 DICE}; at most 14, whatever the size of the corpus (Rychly 2008). */
    LOG_DICE(t -> 14 + log2(Shared.dice(t))),
    /** {@code o11 / (o11 + o12 + o21)}; 0 to 1. */
    JACCARD(t -> (double) t.o11() / (t.o11() + t.o12() + t.o21())),
    /** {@code min(o11/r1, o11/c1)}; 0 to 1 (Pedersen and Bruce 1996). */
    MIN_SENSITIVITY(t -> Math.min((double) t.o11() / t.r1(), (double) t.o11() / t.c1())),
    /** {@code o11/r1 - o21/r2}: how much the first word cues the second; -1 to 1 (Gries 2013). */
    DELTA_P_2_GIVEN_1(t -> (double) t.o11() / t.r1() - (double) t.o21() / t.r2()),
    /** {@code o11/c1 - o12/c2}: how much the second word cues the first; -1 to 1 (Gries 2013). */
    DELTA_P_1_GIVEN_2(t -> (double) t.o11() / t.c1() - (double) t.o12() / t.c2()),
    /** {@code o11 o22 / (o12 o21)}; 0 and more, NaN where o12 or o21 is 0. */
    ODDS_RATIO(t -> (double) t.o11() * t.o22() / ((double) t.o12() * t.o21())),
    /** {@code ln((o11 + .5)(o22 + .5) / ((o12 + .5)(o21 + .5)))}, defined for every table (Haldane 1956). */
    LOG_ODDS_HALDANE(t -> Math.log((t.o11() + .5) * (t.o22() + .5) / ((t.o12() + .5) * (t.o21() + .5))));

    @SuppressWarnings("ImmutableEnumChecker") // the formulas hold no state
    private final ToDoubleFunction<ContingencyTable> formula;

    AssociationMeasure(ToDoubleFunction<ContingencyTable> formula) {
        this.formula = formula;
    }

    /** The value for a table; NaN where undefined. */
    public double of(ContingencyTable table) {
        return Numbers.defined(formula.applyAsDouble(Objects.requireNonNull(table, "table")));
    }

    /**
     * {@code log2(o11^k/e11)}, the family of PMI, MI2 and MI3 (Daille 1994).
     *
     * @throws IllegalArgumentException if {@code k} is less than 1
     */
    public static double pmi(ContingencyTable table, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more, but is " + k);
        }
        return Numbers.defined(Shared.pmi(Objects.requireNonNull(table, "table"), k));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Formulas that several measures share. */
    private static final class Shared {

        /** Rounding may take a sum near 0 below it. */
        static double g2(ContingencyTable t) {
            double sum = cell(t.o11(), t.expected(t.r1(), t.c1()))
                    + cell(t.o12(), t.expected(t.r1(), t.c2()))
                    + cell(t.o21(), t.expected(t.r2(), t.c1()))
                    + cell(t.o22(), t.expected(t.r2(), t.c2()));
            return t.n() == 0 ? Double.NaN : Math.max(0, 2 * sum);
        }

        private static double cell(long observed, double expected) {
            return observed == 0 ? 0 : observed * Math.log(observed / expected);
        }

        static double pmi(ContingencyTable t, int k) {
            return k * log2((double) t.o11()) - log2(t.expected());
        }

        static double dice(ContingencyTable t) {
            return 2.0 * t.o11() / ((double) t.r1() + t.c1());
        }
    }
}
