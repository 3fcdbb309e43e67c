package dev.lede.internal.keyword;

/**
 * The weights from which fitting starts, found in a trial on the same development sets: a weight that holds everywhere
 * and what is added to it, from minus one half in prose to plus one half in news.
 */
final class PriorWeights {

    private static final double[] COMMON = {
        0.9, -0.57, 0.63, 0, -0.14, 0, 0.47, 1.34, 1.67, -0.41, 0.39, 0.24, 0.06, -1.04, -0.91, 0, //
        0, 0.38, -0.08, 2.6, -0.72, 0, 0, 0.25
    };

    private static final double[] NEWS_LESS_PROSE = {
        -0.56, 0, 0, -0.54, 0, -0.57, -0.86, 0, 0, 0, 0, 0, 0, 0, 0, -0.69, //
        0, 0, 0, 0, 0, -0.6, -0.71, -0.5
    };

    private PriorWeights() {}

    /** Weights of all features in news, then in prose. */
    static double[] values() {
        double[] values = new double[2 * Features.COUNT];
        for (int i = 0; i < Features.COUNT; i++) {
            values[i] = COMMON[i] + NEWS_LESS_PROSE[i] / 2;
            values[Features.COUNT + i] = COMMON[i] - NEWS_LESS_PROSE[i] / 2;
        }
        return values;
    }
}
