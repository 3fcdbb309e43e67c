package dev.lede.langdetect;

import java.util.Arrays;

/**
 * Drops the entries that are worth least for their bits.
 *
 * <p>The worth of an entry is its squared weight times its use: about how much the loss would rise without it. Its use
 * is the sum of its squared gradients, plus what is to be expected of a feature as common as this one, since a rare one
 * may by chance not have been met in training. A feature costs its key and count, an entry its class and weight.
 */
final class Pruner {

    private static final double KEY_BITS = 6;
    private static final double ENTRY_BITS = 10.5;
    private static final double LEAST_USE = 0.25;
    private static final double USE_PER_MASS = 20_000;

    private Pruner() {}

    /** Bits that are left if an entry must be worth {@code price} a bit. */
    static double bits(SparseWeights w, double price) {
        double[] worth = new double[w.classes];
        double bits = 0;
        for (int f = 0; f < w.features; f++) {
            int kept = kept(w, f, price, worth);
            bits += kept == 0 ? 0 : KEY_BITS + kept * ENTRY_BITS;
        }
        return bits;
    }

    /** How many entries of a feature are worth their bits; none if they do not pay for the key. */
    private static int kept(SparseWeights w, int f, double price, double[] worth) {
        int n = 0;
        double gain = 0;
        for (int e = w.starts[f]; e < w.starts[f + 1]; e++) {
            worth[n] = worth(w, f, e);
            double surplus = worth[n] - price * ENTRY_BITS;
            gain += Math.max(0, surplus);
            n += surplus > 0 ? 1 : 0;
        }
        return gain > price * KEY_BITS ? n : 0;
    }

    private static double worth(SparseWeights w, int f, int e) {
        double weight = w.weights[e];
        double use = w.squares[e] - SoftmaxTrainer.START + LEAST_USE + USE_PER_MASS * w.mass[f];
        return Math.abs(weight) < NgramTable.STEP / 2 ? 0 : weight * weight * use;
    }

    /** The price a bit at which all scripts together take about so many bits. */
    static double price(Iterable<SparseWeights> scripts, double bits) {
        double low = 0;
        double high = 1 << 10;
        for (int i = 0; i < 40; i++) {
            double price = (low + high) / 2;
            double sum = 0;
            for (SparseWeights w : scripts) {
                sum += bits(w, price);
            }
            if (sum > bits) {
                low = price;
            } else {
                high = price;
            }
        }
        return high;
    }

    /** What is left at a price, with hashes cut; of two features that fall together, the worthier weights stay. */
    static SparseWeights prune(SparseWeights w, double price, int shift) {
        SparseWeights result = new SparseWeights(w.classes);
        for (int order = 0; order < w.missing.length; order++) {
            System.arraycopy(w.missing[order], 0, result.missing[order], 0, w.classes);
        }
        double[] scratch = new double[w.classes];
        double[] worth = new double[w.classes];
        float[] weight = new float[w.classes];
        // hashes are sorted as signed numbers; cut ones must ascend as unsigned ones
        int middle = firstPositive(w);
        int last = 0;
        boolean any = false;
        for (int k = 0; k < w.features; k++) {
            int f = (k + middle) % w.features;
            if (kept(w, f, price, scratch) == 0) {
                continue;
            }
            int hash = w.hashes[f] >>> shift;
            if (hash != last && any) {
                flush(result, last, worth, weight);
            }
            last = hash;
            any = true;
            for (int e = w.starts[f]; e < w.starts[f + 1]; e++) {
                double v = worth(w, f, e);
                int c = w.entryClass[e];
                if (v > price * ENTRY_BITS && v > worth[c]) {
                    worth[c] = v;
                    weight[c] = w.weights[e];
                }
            }
        }
        if (any) {
            flush(result, last, worth, weight);
        }
        return result;
    }

    private static int firstPositive(SparseWeights w) {
        int f = 0;
        while (f < w.features && w.hashes[f] < 0) {
            f++;
        }
        return f == w.features ? 0 : f;
    }

    private static void flush(SparseWeights result, int hash, double[] worth, float[] weight) {
        result.beginFeature(hash, 0, 0);
        for (int c = 0; c < worth.length; c++) {
            if (worth[c] > 0) {
                result.add(c, weight[c]);
            }
        }
        Arrays.fill(worth, 0);
    }
}
