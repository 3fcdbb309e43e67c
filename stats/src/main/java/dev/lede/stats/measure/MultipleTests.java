package dev.lede.stats.measure;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Corrects p-values of many tests made at once. Stateless and thread-safe.
 *
 * <p>Adjusted values keep the order of the arguments, lie in [0, 1], and are compared with the level wanted. NaN stays
 * NaN and does not count as a test. {@code O(m log m)} for m tests.
 *
 * <pre>{@code
 * MultipleTests.holm(0.01, 0.04, 0.03); // -> [0.03, 0.06, 0.06]
 * }</pre>
 */
public final class MultipleTests {

    private MultipleTests() {}

    /** {@code m p}: bounds the chance of any false finding (Bonferroni 1936). */
    public static double[] bonferroni(double... p) {
        int m = sorted(p).length;
        return IntStream.range(0, p.length)
                .mapToDouble(i -> Math.min(1, m * p[i]))
                .toArray();
    }

    /** {@code max over j <= i of (m - j + 1) p_(j)}: bounds the same, never worse (Holm 1979). */
    public static double[] holm(double... p) {
        int[] order = sorted(p);
        double[] adjusted = p.clone();
        double largest = 0;
        for (int i = 0; i < order.length; i++) {
            largest = Math.max(largest, Math.min(1, (order.length - i) * p[order[i]]));
            adjusted[order[i]] = largest;
        }
        return adjusted;
    }

    /** {@code min over j >= i of m p_(j) / j}: bounds the share of false findings (Benjamini and Hochberg 1995). */
    public static double[] benjaminiHochberg(double... p) {
        return stepUp(p, 1);
    }

    /** The same under any dependence: times {@code 1 + 1/2 + ... + 1/m} (Benjamini and Yekutieli 2001). */
    public static double[] benjaminiYekutieli(double... p) {
        int m = sorted(p).length;
        return stepUp(p, IntStream.rangeClosed(1, m).mapToDouble(i -> 1.0 / i).sum());
    }

    private static double[] stepUp(double[] p, double factor) {
        int[] order = sorted(p);
        double[] adjusted = p.clone();
        double least = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            least = Math.min(least, factor * order.length * p[order[i]] / (i + 1));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }

    /** Where the p-values stand, ascending, without those that are undefined. */
    private static int[] sorted(double[] p) {
        for (double value : Objects.requireNonNull(p, "p")) {
            if (value < 0 || value > 1) {
                throw new IllegalArgumentException("a p-value must be 0 to 1, but is " + value);
            }
        }
        return IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
