package dev.lede.stats.measure;

import dev.lede.internal.stats.Hypergeometric;
import dev.lede.internal.stats.Special;
import java.util.Objects;

/**
 * How likely a table as uneven as the observed one is by chance alone. Stateless and thread-safe.
 *
 * <p>All values lie in [0, 1]; 0 means less than the smallest double. Corpora are no random samples of words, so read
 * them as a ranking, together with an effect size, and correct them by {@link MultipleTests} when there are many.
 *
 * <pre>{@code
 * ContingencyTable table = new ContingencyTable(8, 2, 1, 5);
 * Significance.fisherTwoSided(table); // -> 0.035
 * }</pre>
 */
public final class Significance {

    private Significance() {}

    /** The upper tail of chi-square with one degree of freedom at {@link AssociationMeasure#G2}. */
    public static double g2(ContingencyTable table) {
        return Special.chiSquareTail(AssociationMeasure.G2.of(table));
    }

    /** The upper tail of chi-square with one degree of freedom at {@link AssociationMeasure#CHI2}. */
    public static double chi2(ContingencyTable table) {
        return Special.chiSquareTail(AssociationMeasure.CHI2.of(table));
    }

    /** The upper tail of chi-square with one degree of freedom at {@link AssociationMeasure#CHI2_YATES}. */
    public static double chi2Yates(ContingencyTable table) {
        return Special.chiSquareTail(AssociationMeasure.CHI2_YATES.of(table));
    }

    /** Fisher's exact test: tables of the same margins with {@code o11} as large or larger (Fisher 1935). */
    public static double fisherGreater(ContingencyTable table) {
        return margins(table).atLeast((double) table.o11());
    }

    /** Fisher's exact test: tables of the same margins with {@code o11} as small or smaller. */
    public static double fisherLess(ContingencyTable table) {
        return margins(table).atMost((double) table.o11());
    }

    /** Fisher's exact test: tables of the same margins that are as likely or less, up to a relative 1e-7. */
    public static double fisherTwoSided(ContingencyTable table) {
        return margins(table).twoSided((double) table.o11());
    }

    private static Hypergeometric margins(ContingencyTable table) {
        Objects.requireNonNull(table, "table");
        return new Hypergeometric((double) table.r1(), (double) table.c1(), (double) table.n());
    }
}
