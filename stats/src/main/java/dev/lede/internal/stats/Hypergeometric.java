package dev.lede.internal.stats;

/*
 * Probabilities come from binomial ones (Loader 2000), which stay exact where sums of log factorials of millions lose
 * half their digits. Tails are summed outwards from their largest term, so they take time in the order of the
 * standard deviation.
 */
/** The chances of a 2x2 table with fixed margins. */
public final class Hypergeometric {

    /** Tables as likely as the observed one but for rounding count as at most as likely. */
    private static final double SLACK = 1e-7;

    private final double row;
    private final double column;
    private final double all;

    /** The table has {@code row} of {@code all} in its first row and {@code column} in its first column. */
    public Hypergeometric(double row, double column, double all) {
        this.row = row;
        this.column = column;
        this.all = all;
    }

    private double least() {
        return Math.max(0, row + column - all);
    }

    private double most() {
        return Math.min(row, column);
    }

    private double mode() {
        return Math.floor((row + 1) * (column + 1) / (all + 2));
    }

    private double logProbability(double x) {
        if (all == 0 || column == 0 || column == all) {
            return 0;
        }
        double p = column / all;
        return Special.logBinomial(x, row, p)
                + Special.logBinomial(column - x, all - row, p)
                - Special.logBinomial(column, all, p);
    }

    /** The chance of a first cell of {@code x} or more. */
    public double atLeast(double x) {
        if (x <= least()) {
            return 1;
        }
        return x > mode() ? upper(x) : 1 - lower(x - 1);
    }

    /** The chance of a first cell of {@code x} or less. */
    public double atMost(double x) {
        if (x >= most()) {
            return 1;
        }
        return x < mode() ? lower(x) : 1 - upper(x + 1);
    }

    /** From x above the mode upwards. */
    private double upper(double x) {
        double term = Math.exp(logProbability(x));
        double sum = 0;
        for (double k = x; k <= most() && term > sum * 1e-18; k++) {
            sum += term;
            term *= (row - k) / (k + 1) * (column - k) / (all - row - column + k + 1);
        }
        return Math.min(1, sum);
    }

    /** From x below the mode downwards. */
    private double lower(double x) {
        double term = Math.exp(logProbability(x));
        double sum = 0;
        for (double k = x; k >= least() && term > sum * 1e-18; k--) {
            sum += term;
            term *= k / (row - k + 1) * (all - row - column + k) / (column - k + 1);
        }
        return Math.min(1, sum);
    }

    /** The chance of all tables that are at most as likely as that with the first cell {@code x}. */
    public double twoSided(double x) {
        double limit = logProbability(x) + Math.log1p(SLACK);
        double mode = mode();
        if (logProbability(mode) <= limit) {
            return 1;
        }
        if (x > mode) {
            double other = lastLikely(mode, least() - 1, limit);
            return Math.min(1, upper(x) + (other < least() ? 0 : lower(other)));
        }
        double other = lastLikely(mode, most() + 1, limit);
        return Math.min(1, lower(x) + (other > most() ? 0 : upper(other)));
    }

    /** The cell nearest to the mode, on the side of {@code end}, that is at most as likely as the limit; or the end. */
    private double lastLikely(double mode, double end, double limit) {
        double likelier = mode;
        double other = end;
        while (Math.abs(likelier - other) > 1) {
            double middle = Math.floor((likelier + other) / 2);
            if (logProbability(middle) > limit) {
                likelier = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }
}
