package dev.lede.internal.keyword;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The candidates of one text for fitting. */
final class FitCase {

    /** Candidates kept of a text beside those that people chose: those that come near the answer. */
    private static final int RIVALS = 400;

    /** A row for each candidate: the features times the share of news, then times that of prose. */
    private final double[][] features;

    private final boolean[] chosen;
    private final double weight;

    private FitCase(double[][] features, boolean[] chosen, double weight) {
        this.features = features;
        this.chosen = chosen;
        this.weight = weight;
    }

    /** What the text counts. */
    double weight() {
        return weight;
    }

    /** The candidates of a text; nothing if people chose none of them. */
    static Optional<FitCase> of(DevSet.Document document, double weight) {
        PhraseCollector source = new PhraseCollector(document.text(), LanguageData.load(document.language()));
        source.collect();
        Phrases phrases = source.phrases();
        double gate = NewsGate.of(source);
        Features features = new Features(source);
        int[] candidates = IntStream.range(0, phrases.size())
                .filter(phrase -> phrases.get(phrase, Phrases.COUNT) > 0)
                .toArray();
        double[][] rows = new double[candidates.length][];
        boolean[] chosen = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            rows[i] = split(features.of(candidates[i]), gate);
            chosen[i] = document.keys().contains(DevSet.comparable(source.surface(candidates[i])));
        }
        return nearest(new FitCase(rows, chosen, weight));
    }

    private static double[] split(double[] features, double gate) {
        double[] row = new double[2 * Features.COUNT];
        for (int i = 0; i < Features.COUNT; i++) {
            row[i] = gate * features[i];
            row[Features.COUNT + i] = (1 - gate) * features[i];
        }
        return row;
    }

    private static Optional<FitCase> nearest(FitCase all) {
        double[] prior = PriorWeights.values();
        int[] order = IntStream.range(0, all.chosen.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Weights.score(all.features[i], prior)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] kept = IntStream.range(0, order.length)
                .filter(rank -> rank < RIVALS || all.chosen[order[rank]])
                .map(rank -> order[rank])
                .toArray();
        boolean[] chosen = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            chosen[i] = all.chosen[kept[i]];
        }
        double[][] rows = Arrays.stream(kept).mapToObj(i -> all.features[i]).toArray(double[][]::new);
        return all.hits() == 0 ? Optional.empty() : Optional.of(new FitCase(rows, chosen, all.weight));
    }

    private int hits() {
        int hits = 0;
        for (boolean hit : chosen) {
            hits += hit ? 1 : 0;
        }
        return hits;
    }

    /** Adds the slope of the loss of this text. */
    void addSlope(double[] weights, double[] slope) {
        double[] share = new double[chosen.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < share.length; i++) {
            share[i] = Weights.score(features[i], weights);
            highest = Math.max(highest, share[i]);
        }
        double total = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = StrictMath.exp(share[i] - highest);
            total += share[i];
        }
        double target = 1.0 / hits();
        for (int i = 0; i < share.length; i++) {
            double error = weight * (share[i] / total - (chosen[i] ? target : 0));
            for (int f = 0; f < slope.length; f++) {
                slope[f] += error * features[i][f];
            }
        }
    }

    /** The variance of each feature, the same in news and prose, and never quite zero. */
    static double[] variance(List<FitCase> cases) {
        double[] sums = new double[2 * Features.COUNT];
        double[] squares = new double[Features.COUNT];
        long rows = 0;
        for (FitCase text : cases) {
            for (double[] row : text.features) {
                rows++;
                for (int f = 0; f < Features.COUNT; f++) {
                    double value = row[f] + row[Features.COUNT + f];
                    sums[f] += value;
                    squares[f] += value * value;
                }
            }
        }
        double[] variance = new double[2 * Features.COUNT];
        for (int f = 0; f < Features.COUNT; f++) {
            double mean = sums[f] / rows;
            variance[f] = squares[f] / rows - mean * mean + 1e-3;
            variance[Features.COUNT + f] = variance[f];
        }
        return variance;
    }
}
