package dev.lede.stats.measure;

/** A line fitted by least squares; all NaN where fewer than two different x are given. */
record LineFit(double intercept, double slope, double rSquared) {

    static LineFit of(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        double slope = Numbers.defined(xy / xx);
        return new LineFit(meanY - slope * meanX, slope, Numbers.defined(xy * xy / (xx * yy)));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
