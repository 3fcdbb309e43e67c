package dev.lede.langdetect;

import java.util.SplittableRandom;

/**
 * Draws from a discrete distribution in constant time (M. D. Vose, "A linear algorithm for generating random numbers
 * with a given distribution", 1991).
 */
final class Alias {

    private final float[] keep;
    private final int[] other;

    Alias(double[] weights) {
        int n = weights.length;
        keep = new float[n];
        other = new int[n];
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        double[] scaled = new double[n];
        int[] work = new int[n];
        int small = 0;
        int large = n;
        for (int i = 0; i < n; i++) {
            scaled[i] = weights[i] * n / sum;
            work[scaled[i] < 1 ? small++ : --large] = i;
        }
        while (small > 0 && large < n) {
            int s = work[--small];
            int l = work[large];
            keep[s] = (float) scaled[s];
            other[s] = l;
            scaled[l] -= 1 - scaled[s];
            if (scaled[l] < 1) {
                large++;
                work[small++] = l;
            }
        }
        while (large < n) {
            keep[work[large++]] = 1;
        }
        while (small > 0) {
            keep[work[--small]] = 1;
        }
    }

    int next(SplittableRandom random) {
        int i = random.nextInt(keep.length);
        return random.nextDouble() < keep[i] ? i : other[i];
    }
}
