package dev.lede.internal.keyword;

import java.util.SortedMap;
import java.util.TreeMap;

/** Turns sums by ending into rates, each leaning on that of the next shorter ending. */
final class SuffixSmoothing {

    /** Endings with less text than this are left out. */
    private static final double MIN_TOTAL = 20;

    /** Occurrences that the shorter ending is worth. */
    private static final double PRIOR = 10;

    private SuffixSmoothing() {}

    /** Rates by ending: after noun marks, after verb marks, at the beginning of a phrase. */
    static SortedMap<String, double[]> rates(SortedMap<String, double[]> sums) {
        SortedMap<String, double[]> rates = new TreeMap<>();
        double[] all = sums.get("");
        rates.put("", smoothed(all, new double[] {0.33, 0.08, 0.55}));
        for (int n = SuffixRates.MIN; n <= SuffixRates.MAX; n++) {
            addAll(sums, rates, n);
        }
        return rates;
    }

    private static void addAll(SortedMap<String, double[]> sums, SortedMap<String, double[]> rates, int length) {
        sums.forEach((suffix, sum) -> {
            if (suffix.length() == length && sum[0] >= MIN_TOTAL) {
                double[] shorter = rates.get(suffix.substring(1));
                rates.put(suffix, smoothed(sum, shorter != null ? shorter : rates.get("")));
            }
        });
    }

    private static double[] smoothed(double[] sum, double[] prior) {
        double[] rates = new double[3];
        for (int i = 0; i < 3; i++) {
            rates[i] = (sum[i + 1] + PRIOR * prior[i]) / (sum[0] + PRIOR);
        }
        return rates;
    }
}
