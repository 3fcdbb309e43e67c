package dev.lede.internal.keyword;

/** The weights of the features, written by {@code FitKeywordWeights}. */
final class Weights {

    private static final double[] VALUES = {
        0.9, -0.57, 0.63, -0.14, 0.47, 1.34, 1.67, -0.41, 0.39, 0.24, 0.06, -1.04, -0.91, //
        -0.56, -0.54, -0.57, -0.86, -0.69, //
        0.38, -0.08, 2.6, -0.72, -0.6, -0.71, 0.5,
    };

    private Weights() {}

    /** The score of a phrase. */
    static double score(double[] features) {
        double sum = 0;
        for (int i = 0; i < VALUES.length; i++) {
            sum += VALUES[i] * features[i];
        }
        return sum;
    }
}
