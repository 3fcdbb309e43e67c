package dev.lede.internal.sentence;

import java.util.Arrays;

/** The candidates of one kind in labelled text: their features, whether they are ends, their weights. */
final class Samples {

    private final byte[][] columns = new byte[Features.COUNT][1024];
    private boolean[] ends = new boolean[1024];
    private float[] weights = new float[1024];
    private int size;

    void add(int[] values, boolean end, double weight) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
            for (int f = 0; f < columns.length; f++) {
                columns[f] = Arrays.copyOf(columns[f], 2 * size);
            }
        }
        for (int f = 0; f < columns.length; f++) {
            columns[f][size] = (byte) values[f];
        }
        ends[size] = end;
        weights[size] = (float) weight;
        size++;
    }

    byte[][] columns() {
        return columns;
    }

    int size() {
        return size;
    }

    boolean isEnd(int row) {
        return ends[row];
    }

    double weight(int row) {
        return weights[row];
    }

    /** The weighted share of ends. */
    double share() {
        double all = 1;
        double yes = .5;
        for (int i = 0; i < size; i++) {
            all += weights[i];
            yes += ends[i] ? weights[i] : 0;
        }
        return yes / all;
    }
}
