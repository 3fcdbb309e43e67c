package dev.lede.langdetect;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits the weights of one script by multinomial logistic regression: stochastic gradient descent on the cross entropy,
 * with step sizes by Adagrad (J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods", 2011).
 *
 * <p>Words lose their longest n-grams or their whole-word feature at random, so that no weight relies on them.
 */
final class SoftmaxTrainer {

    static final float START = 0.3f;

    private static final double DROP_LONG = 0.2;
    private static final double DROP_WORD = 0.2;
    private static final float SURE = 0.005f;
    private static final int MAX_WORDS = 32;

    private final SparseWeights weights;
    private final List<Lexicon> classes;
    private final int maxOrder;
    private final int shift;
    private final SampleSource source;
    private final NgramScratch scratch = new NgramScratch();
    private final char[] padded = new char[WordScanner.MAX_LETTERS + 2];
    private final int[] found = new int[NgramHash.mostFeatures(WordScanner.MAX_LETTERS) * MAX_WORDS];
    private final int[] missed = new int[NgramHash.WORD + 1];
    private final float[] scores;
    private final float[] errors;
    private int n;

    /**
     * A trainer.
     *
     * @param shift how many low bits of a hash are dropped
     */
    SoftmaxTrainer(SparseWeights weights, List<Lexicon> classes, int maxOrder, int shift, long seed) {
        this.weights = weights;
        this.classes = classes;
        this.maxOrder = maxOrder;
        this.shift = shift;
        this.source = new SampleSource(seed);
        this.scores = new float[classes.size()];
        this.errors = new float[classes.size()];
    }

    /**
     * Trains.
     *
     * @param samples per class
     * @param rate first step size; falls to zero
     * @return mean loss over the last tenth of the samples
     */
    double train(long samples, float rate) {
        long total = samples * classes.size();
        double loss = 0;
        long counted = 0;
        for (long i = 0; i < total; i++) {
            int target = (int) (i % classes.size());
            look(source.next(classes.get(target)), source.random());
            float p = forward(target);
            if (i > total - total / 10) {
                loss -= Math.log(Math.max(p, 1e-9));
                counted++;
            }
            if (p < 1 - SURE) {
                backward(rate * (total - i) / total);
            }
        }
        return loss / Math.max(1, counted);
    }

    private void look(List<String> sample, SplittableRandom random) {
        n = 0;
        java.util.Arrays.fill(missed, 0);
        for (int k = 0; k < Math.min(MAX_WORDS, sample.size()); k++) {
            int letters = FeatureCounts.pad(sample.get(k), padded);
            NgramHash.hashes(padded, letters, maxOrder, scratch);
            double drop = random.nextDouble();
            int longest = drop < DROP_LONG && maxOrder == NgramHash.MAX_ORDER ? maxOrder - 1 : maxOrder;
            look(longest, drop >= DROP_LONG + DROP_WORD);
        }
    }

    private void look(int longest, boolean whole) {
        int from = 0;
        for (int order = 1; order <= longest; order++) {
            look(from, scratch.ends[order], order);
            from = scratch.ends[order];
        }
        if (whole) {
            look(scratch.ends[maxOrder], scratch.ends[NgramHash.WORD], NgramHash.WORD);
        }
    }

    private void look(int from, int to, int order) {
        for (int i = from; i < to; i++) {
            int f = weights.find(scratch.hashes[i] >>> shift);
            if (f >= 0) {
                found[n++] = f;
            } else {
                missed[order]++;
            }
        }
    }

    /** Leaves the probabilities less the truth in {@code errors}; returns the probability of the target. */
    private float forward(int target) {
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i < n; i++) {
            int f = found[i];
            for (int e = weights.starts[f]; e < weights.starts[f + 1]; e++) {
                scores[weights.entryClass[e]] += weights.weights[e];
            }
        }
        for (int order = 3; order <= NgramHash.WORD; order++) {
            for (int c = 0; missed[order] > 0 && c < scores.length; c++) {
                scores[c] += missed[order] * weights.missing[order][c];
            }
        }
        float max = scores[0];
        for (float s : scores) {
            max = Math.max(max, s);
        }
        float sum = 0;
        for (int c = 0; c < scores.length; c++) {
            errors[c] = Exponential.of(scores[c] - max);
            sum += errors[c];
        }
        for (int c = 0; c < errors.length; c++) {
            errors[c] /= sum;
        }
        float p = errors[target];
        errors[target] -= 1;
        return p;
    }

    private void backward(float rate) {
        for (int i = 0; i < n; i++) {
            int f = found[i];
            for (int e = weights.starts[f]; e < weights.starts[f + 1]; e++) {
                float g = errors[weights.entryClass[e]];
                float square = weights.squares[e] + g * g;
                weights.squares[e] = square;
                weights.weights[e] -= rate * g / (float) Math.sqrt(square);
            }
        }
        for (int order = 3; order <= NgramHash.WORD; order++) {
            for (int c = 0; missed[order] > 0 && c < errors.length; c++) {
                float g = errors[c] * missed[order];
                weights.missingSquares[order][c] += g * g;
                weights.missing[order][c] -= rate * g / (float) Math.sqrt(weights.missingSquares[order][c]);
            }
        }
    }
}
