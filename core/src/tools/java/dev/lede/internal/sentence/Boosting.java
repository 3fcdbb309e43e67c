package dev.lede.internal.sentence;

import java.util.Arrays;

/**
 * Fits a {@link Forest} by gradient boosting with second-order steps (T. Chen and C. Guestrin, "XGBoost", KDD 2016,
 * section 2) on trees whose levels each ask one question (L. Prokhorenkova et al., "CatBoost", NeurIPS 2018). Sums run
 * in one fixed order, so the result is the same to the bit each time.
 */
final class Boosting {

    private static final int VALUES = 32;

    private final int trees;
    private final double rate;
    private final double penalty;

    private byte[][] columns = new byte[0][];
    private int rows;
    private double[] gradient = new double[0];
    private double[] curvature = new double[0];
    private int[] leaf = new int[0];

    Boosting(int trees, double rate, double penalty) {
        this.trees = trees;
        this.rate = rate;
        this.penalty = penalty;
    }

    Forest fit(Samples samples) {
        columns = samples.columns();
        rows = samples.size();
        gradient = new double[rows];
        curvature = new double[rows];
        leaf = new int[rows];
        double[] score = new double[rows];
        double bias = logit(samples.share());
        Arrays.fill(score, bias);
        byte[] features = new byte[trees * Forest.DEPTH];
        int[] sets = new int[trees * Forest.DEPTH];
        short[] leaves = new short[trees * Forest.LEAVES];
        for (int tree = 0; tree < trees; tree++) {
            derive(samples, score);
            Arrays.fill(leaf, 0);
            for (int depth = 0; depth < Forest.DEPTH; depth++) {
                ask(features, sets, tree * Forest.DEPTH + depth, 1 << depth);
            }
            answer(leaves, tree * Forest.LEAVES, score);
        }
        return new Forest((int) Math.round(bias * Forest.UNIT), features, sets, leaves);
    }

    private static double logit(double share) {
        double p = Math.min(.999, Math.max(.001, share));
        return Math.log(p / (1 - p));
    }

    private void derive(Samples samples, double[] score) {
        for (int i = 0; i < rows; i++) {
            double p = 1 / (1 + Math.exp(-score[i]));
            double weight = samples.weight(i);
            gradient[i] = weight * ((samples.isEnd(i) ? 1 : 0) - p);
            curvature[i] = weight * p * (1 - p);
        }
    }

    /** Chooses the question of one level and moves each row to its side. */
    private void ask(byte[] features, int[] sets, int question, int parts) {
        double best = -1;
        boolean near = question < Forest.NEAR_TREES * Forest.DEPTH;
        for (int feature = 0; feature < columns.length; feature++) {
            if (near && Features.isFar(feature)) {
                continue;
            }
            double[] g = new double[parts * VALUES];
            double[] h = new double[parts * VALUES];
            byte[] column = columns[feature];
            int most = 0;
            for (int i = 0; i < rows; i++) {
                int cell = leaf[i] * VALUES + column[i];
                g[cell] += gradient[i];
                h[cell] += curvature[i];
                most = Math.max(most, column[i]);
            }
            for (int value = 0; value <= most; value++) {
                int above = value == most ? 0 : -1 << (value + 1);
                for (int set : new int[] {above, 1 << value}) {
                    double gain = set == 0 ? -1 : gain(g, h, parts, set);
                    if (gain > best + 1e-9) {
                        best = gain;
                        features[question] = (byte) feature;
                        sets[question] = set;
                    }
                }
            }
        }
        for (int i = 0; i < rows; i++) {
            leaf[i] = leaf[i] << 1 | (sets[question] >>> columns[features[question]][i] & 1);
        }
    }

    private double gain(double[] g, double[] h, int parts, int set) {
        double gain = 0;
        for (int part = 0; part < parts; part++) {
            double inG = 0;
            double inH = 0;
            double outG = 0;
            double outH = 0;
            for (int value = 0; value < VALUES; value++) {
                if ((set >>> value & 1) == 1) {
                    inG += g[part * VALUES + value];
                    inH += h[part * VALUES + value];
                } else {
                    outG += g[part * VALUES + value];
                    outH += h[part * VALUES + value];
                }
            }
            gain += inG * inG / (inH + penalty) + outG * outG / (outH + penalty);
        }
        return gain;
    }

    private void answer(short[] leaves, int offset, double[] score) {
        double[] g = new double[Forest.LEAVES];
        double[] h = new double[Forest.LEAVES];
        for (int i = 0; i < rows; i++) {
            g[leaf[i]] += gradient[i];
            h[leaf[i]] += curvature[i];
        }
        for (int l = 0; l < Forest.LEAVES; l++) {
            leaves[offset + l] = (short) Math.round(Forest.UNIT * rate * g[l] / (h[l] + penalty));
        }
        for (int i = 0; i < rows; i++) {
            score[i] += leaves[offset + leaf[i]] / Forest.UNIT;
        }
    }
}
