package dev.lede.langdetect;

import java.util.List;

/** Fits log odds that are linear in some features, by Newton's method with a small ridge. */
final class LogisticRegression {

    private static final int ROUNDS = 12;
    private static final double RIDGE = 1;

    private LogisticRegression() {}

    /**
     * Fits weights.
     *
     * @param rows features
     * @param positive which rows are of the class sought
     */
    static double[] fit(List<float[]> rows, List<Boolean> positive) {
        int n = rows.get(0).length;
        double[] weights = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                system[i][i] = RIDGE;
                system[i][n] = -RIDGE * weights[i];
            }
            for (int r = 0; r < rows.size(); r++) {
                add(system, rows.get(r), weights, positive.get(r) ? 1 : 0);
            }
            double[] step = solve(system);
            for (int i = 0; i < n; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private static void add(double[][] system, float[] row, double[] weights, int label) {
        int n = weights.length;
        double z = 0;
        for (int i = 0; i < n; i++) {
            z += weights[i] * row[i];
        }
        double p = 1 / (1 + StrictMath.exp(-z));
        double curvature = Math.max(1e-6, p * (1 - p));
        for (int i = 0; i < n; i++) {
            if (row[i] != 0) {
                system[i][n] += (label - p) * row[i];
                for (int j = 0; j < n; j++) {
                    system[i][j] += curvature * row[i] * row[j];
                }
            }
        }
    }

    /** Gauss-Jordan elimination with row pivots; the last column is the right side. */
    private static double[] solve(double[][] a) {
        int n = a.length;
        for (int i = 0; i < n; i++) {
            swap(a, i, pivot(a, i));
            for (int r = 0; r < n; r++) {
                double factor = r == i ? 0 : a[r][i] / a[i][i];
                for (int c = i; c <= n && factor != 0; c++) {
                    a[r][c] -= factor * a[i][c];
                }
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = a[i][n] / a[i][i];
        }
        return x;
    }

    private static int pivot(double[][] a, int column) {
        int best = column;
        for (int r = column + 1; r < a.length; r++) {
            best = Math.abs(a[r][column]) > Math.abs(a[best][column]) ? r : best;
        }
        return best;
    }

    private static void swap(double[][] a, int i, int j) {
        double[] row = a[i];
        a[i] = a[j];
        a[j] = row;
    }
}
