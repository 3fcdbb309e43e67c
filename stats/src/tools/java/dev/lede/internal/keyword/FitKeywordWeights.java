package dev.lede.internal.keyword;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits the weights of the key term score on the development sets below the system property {@code lede.data} and writes
 * the table to the file named by the argument.
 *
 * <p>Listwise softmax: the loss of a text is the cross-entropy between the softmax of the scores of its candidates and
 * an even spread over those that people chose. The sets are few and mostly English, so that weights are held to a
 * {@linkplain PriorWeights prior} by a penalty on each, in units of how much the feature varies; those for prose, of
 * which there is less text, more strongly. Arithmetic is strict and the weights are rounded, so that the same data give
 * the same bytes.
 */
final class FitKeywordWeights {

    private static final double NEWS_PENALTY = 0.5;
    private static final double PROSE_PENALTY = 1;
    private static final int STEPS = 400;

    private FitKeywordWeights() {}

    public static void main(String[] args) throws IOException {
        List<FitCase> cases = new ArrayList<>();
        for (String name : DevSet.NAMES) {
            for (DevSet.Document document :
                    DevSet.read(Path.of(System.getProperty("lede.data")), name).documents()) {
                FitCase.of(document, name.startsWith("500N") ? 1 : 2).ifPresent(cases::add);
            }
        }
        Files.writeString(Path.of(args[0]), table(fit(cases)), StandardCharsets.UTF_8);
        System.out.println(cases.size() + " texts");
    }

    /** Gradient descent with Nesterov's momentum, preconditioned by the variance of each feature. */
    private static double[] fit(List<FitCase> cases) {
        double[] prior = PriorWeights.values();
        double[] variance = FitCase.variance(cases);
        double[] at = prior.clone();
        double[] before = prior.clone();
        for (int step = 1; step <= STEPS; step++) {
            double[] ahead = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                ahead[i] = at[i] + (step - 1.0) / (step + 2.0) * (at[i] - before[i]);
            }
            double[] slope = slope(cases, ahead, prior, variance);
            before = at;
            at = ahead.clone();
            for (int i = 0; i < at.length; i++) {
                at[i] -= 0.05 * slope[i] / variance[i];
            }
        }
        return at;
    }

    private static double[] slope(List<FitCase> cases, double[] weights, double[] prior, double[] variance) {
        double[] slope = new double[weights.length];
        double total = 0;
        for (FitCase text : cases) {
            text.addSlope(weights, slope);
            total += text.weight();
        }
        for (int i = 0; i < slope.length; i++) {
            double penalty = i < Features.COUNT ? NEWS_PENALTY : PROSE_PENALTY;
            slope[i] = slope[i] / total + 2 * penalty * variance[i] * (weights[i] - prior[i]);
        }
        return slope;
    }

    private static String table(double[] weights) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < Features.COUNT; i++) {
            rows.add(String.format(
                    Locale.ROOT, "%s\t%.2f\t%.2f", Features.NAMES.get(i), weights[i], weights[Features.COUNT + i]));
        }
        return Weights.HEADER + Weights.checksum(rows) + "\n" + String.join("\n", rows) + "\n";
    }
}
