package dev.lede.internal.sentence;

import java.util.Arrays;

/**
 * Up to eight trees of a {@link Forest}, evaluated together. The value of a feature answers all that they ask of it at
 * one look-up: a byte for each tree, with a bit for each question that is answered yes. The answers of all features,
 * joined, are the leaves that are reached. Immutable and thread-safe.
 */
final class Grove {

    static final int TREES = 8;

    private static final int VALUES = 32;

    /** The features asked for, as a set of bits. */
    final long asked;

    private final byte[] features;
    private final long[] answers; // by feature and value
    private final long[] questions; // by feature: a bit for each question about it
    private final short[] leaves;
    private final int first;
    private final int trees;

    /** The trees from {@code first} on. */
    Grove(byte[] asks, int[] sets, short[] leaves, int first) {
        this.leaves = leaves;
        this.first = first * Forest.LEAVES;
        trees = Math.min(TREES, asks.length / Forest.DEPTH - first);
        int from = first * Forest.DEPTH;
        int to = from + trees * Forest.DEPTH;
        long all = 0;
        for (int q = from; q < to; q++) {
            all |= 1L << asks[q];
        }
        asked = all;
        features = new byte[Long.bitCount(all)];
        answers = new long[features.length * VALUES];
        questions = new long[features.length];
        for (int i = 0; all != 0; i++, all &= all - 1) {
            features[i] = (byte) Long.numberOfTrailingZeros(all);
        }
        for (int q = from; q < to; q++) {
            int tree = (q - from) / Forest.DEPTH;
            long bit = 1L << (tree * Byte.SIZE + Forest.DEPTH - 1 - (q - from) % Forest.DEPTH);
            int feature = Arrays.binarySearch(features, asks[q]);
            questions[feature] |= bit;
            for (int rest = sets[q]; rest != 0; rest &= rest - 1) {
                answers[feature * VALUES + Integer.numberOfTrailingZeros(rest)] |= bit;
            }
        }
    }

    /** What the trees add to the score. */
    int score(int[] values) {
        long reached = 0;
        for (int i = 0; i < features.length; i++) {
            reached |= answers[i * VALUES + values[features[i]]];
        }
        int score = 0;
        for (int leaf = first; leaf < first + trees * Forest.LEAVES; leaf += Forest.LEAVES) {
            score += leaves[leaf + (int) (reached & (Forest.LEAVES - 1))];
            reached >>>= Byte.SIZE;
        }
        return score;
    }

    /** The most that the trees can add, if the features of a set have these values and the others any. */
    int most(int[] values, long known) {
        long reached = 0;
        long open = 0;
        for (int i = 0; i < features.length; i++) {
            boolean isKnown = (known >>> features[i] & 1) != 0;
            reached |= isKnown ? answers[i * VALUES + values[features[i]]] : 0;
            open |= isKnown ? 0 : questions[i];
        }
        int score = 0;
        for (int leaf = first; leaf < first + trees * Forest.LEAVES; leaf += Forest.LEAVES) {
            score += most(leaf, (int) reached & (Forest.LEAVES - 1), (int) open & (Forest.LEAVES - 1));
            reached >>>= Byte.SIZE;
            open >>>= Byte.SIZE;
        }
        return score;
    }

    /** The greatest of the leaves of a tree that differ from {@code reached} in some of the {@code open} answers. */
    private int most(int tree, int reached, int open) {
        int most = Short.MIN_VALUE;
        for (int part = open; ; part = (part - 1) & open) {
            most = Math.max(most, leaves[tree + (reached | part)]);
            if (part == 0) {
                return most;
            }
        }
    }
}
