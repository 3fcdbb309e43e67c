package dev.lede.langdetect;

import java.util.Arrays;

/** Weights of features for a few classes each, while they are learned. Features are added in ascending order of hash. */
final class SparseWeights {

    final int classes;

    /** By feature. */
    int[] hashes = new int[1 << 20];

    byte[] orders = new byte[1 << 20];

    /** By feature: its share of all features of its order, summed over the classes. */
    float[] mass = new float[1 << 20];

    /** By feature: its first entry; one place more than features. */
    int[] starts = new int[(1 << 20) + 1];

    int features;

    /** By entry. */
    byte[] entryClass = new byte[1 << 21];

    float[] weights = new float[1 << 21];

    /** By entry: sum of squared gradients. */
    float[] squares = new float[0];

    int entries;

    /** By order and class: weight of a feature that is not here. */
    final float[][] missing;

    final float[][] missingSquares;

    private long[] lookup = new long[0];

    SparseWeights(int classes) {
        this.classes = classes;
        this.missing = new float[NgramHash.WORD + 1][classes];
        this.missingSquares = new float[NgramHash.WORD + 1][classes];
    }

    void beginFeature(int hash, int order, float share) {
        if (features + 1 == hashes.length) {
            int more = features + (features >> 1);
            hashes = Arrays.copyOf(hashes, more);
            orders = Arrays.copyOf(orders, more);
            mass = Arrays.copyOf(mass, more);
            starts = Arrays.copyOf(starts, more + 1);
        }
        hashes[features] = hash;
        orders[features] = (byte) order;
        mass[features] = share;
        starts[features] = entries;
        features++;
        starts[features] = entries;
    }

    void add(int languageClass, float weight) {
        if (entries == weights.length) {
            int more = entries + (entries >> 1);
            entryClass = Arrays.copyOf(entryClass, more);
            weights = Arrays.copyOf(weights, more);
        }
        entryClass[entries] = (byte) languageClass;
        weights[entries] = weight;
        entries++;
        starts[features] = entries;
    }

    /** Makes ready for training: squares at {@code start}, and the way from hashes to features. */
    void prepare(float start) {
        squares = new float[entries];
        Arrays.fill(squares, start);
        for (float[] row : missingSquares) {
            Arrays.fill(row, start);
        }
        int size = Integer.highestOneBit(Math.max(16, features)) * 4;
        lookup = new long[size];
        for (int f = 0; f < features; f++) {
            int i = place(hashes[f], size);
            while (lookup[i] != 0) {
                i = i + 1 & size - 1;
            }
            lookup[i] = (long) hashes[f] << 32 | (f + 1);
        }
    }

    private static int place(int hash, int size) {
        return (hash * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(size - 1);
    }

    /** The feature of a hash, or -1. */
    int find(int hash) {
        int mask = lookup.length - 1;
        for (int i = place(hash, lookup.length); ; i = i + 1 & mask) {
            long entry = lookup[i];
            if (entry == 0) {
                return -1;
            }
            if ((int) (entry >> 32) == hash) {
                return (int) entry - 1;
            }
        }
    }
}
