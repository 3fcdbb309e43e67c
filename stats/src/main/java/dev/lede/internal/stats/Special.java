package dev.lede.internal.stats;

/** Special functions, to about 13 digits. */
public final class Special {

    private static final double TINY = 1e-300;
    private static final double HALF_LOG_2_PI = 0.5 * Math.log(2 * Math.PI);

    /** {@code ln n! - ln(sqrt(2 pi n) (n/e)^n)} for n = 0 to 15, where the series below is too coarse. */
    private static final double[] STIRLING_ERRORS = stirlingErrors();

    private Special() {}

    private static double[] stirlingErrors() {
        double[] errors = new double[16];
        double logFactorial = 0;
        for (int n = 1; n < errors.length; n++) {
            logFactorial += Math.log(n);
            errors[n] = logFactorial - HALF_LOG_2_PI - (n + 0.5) * Math.log(n) + n;
        }
        return errors;
    }

    /** The complementary error function {@code 2/sqrt(pi) times the integral of exp(-t^2) from x up}. */
    public static double erfc(double x) {
        if (x < 0) {
            return 2 - erfc(-x);
        }
        return x < 2 ? 1 - erfSeries(x) : erfcFraction(x);
    }

    /** Abramowitz and Stegun 7.1.6, all terms positive. */
    private static double erfSeries(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; term > sum * 1e-17; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
    }

    /** Abramowitz and Stegun 7.1.14, from the inside out. */
    private static double erfcFraction(double x) {
        double fraction = x;
        for (int n = 120; n > 0; n--) {
            fraction = x + n / 2.0 / fraction;
        }
        return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
    }

    /** The upper tail of the chi-square distribution with one degree of freedom. */
    public static double chiSquareTail(double value) {
        return value < 0 ? 1 : erfc(Math.sqrt(value / 2));
    }

    /** The probability of a standard normal value at least as far from 0 as {@code z}. */
    public static double normalTwoSided(double z) {
        return erfc(Math.abs(z) / Math.sqrt(2));
    }

    /** The z for which {@link #normalTwoSided} is {@code p}, 0 &lt; p &lt; 1, by bisection. */
    public static double normalQuantileTwoSided(double p) {
        double low = 0;
        double high = 40;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (normalTwoSided(middle) > p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** {@code x ln(x/m) + m - x}, exact also where x is close to m (Loader 2000). */
    public static double deviance(double x, double m) {
        if (x == 0) {
            return m;
        }
        double d = x - m;
        if (Math.abs(d) > 0.1 * (x + m)) {
            return x * Math.log(x / m) - d;
        }
        double v = d / (x + m);
        double term = 2 * x * v;
        double sum = d * v;
        for (int j = 1; j < 100; j++) {
            term *= v * v;
            double next = sum + term / (2 * j + 1);
            if (next == sum) {
                break;
            }
            sum = next;
        }
        return sum;
    }

    /** {@code ln n!} less Stirling's formula, for whole n. */
    static double stirlingError(double n) {
        if (n < STIRLING_ERRORS.length) {
            return STIRLING_ERRORS[(int) n];
        }
        double s = 1 / (n * n);
        return (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s / 1188)))) / n;
    }

    /** The natural logarithm of {@code n!}, for whole n. */
    public static double logFactorial(double n) {
        return n < 2 ? 0 : stirlingError(n) + HALF_LOG_2_PI + (n + 0.5) * Math.log(n) - n;
    }

    /** The logarithm of the binomial probability of x successes in n (Loader 2000). */
    static double logBinomial(double x, double n, double p) {
        if (x == 0) {
            return n * Math.log1p(-p);
        }
        if (x == n) {
            return n * Math.log(p);
        }
        double c = stirlingError(n)
                - stirlingError(x)
                - stirlingError(n - x)
                - deviance(x, n * p)
                - deviance(n - x, n * (1 - p));
        return c + 0.5 * Math.log(n / (2 * Math.PI * x * (n - x)));
    }

    /** The regularized incomplete beta function of whole a and b (Press et al., Numerical Recipes, 6.4). */
    public static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - beta(1 - x, b, a);
        }
        double log = logFactorial(a + b - 1) - logFactorial(a - 1) - logFactorial(b - 1);
        return Math.exp(log + a * Math.log(x) + b * Math.log1p(-x)) * betaFraction(x, a, b) / a;
    }

    /** Lentz's method. */
    private static double betaFraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / guarded(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < 100_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / guarded(1 + even * d);
            c = guarded(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / guarded(1 + odd * d);
            c = guarded(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < 1e-15) {
                break;
            }
        }
        return h;
    }

    private static double guarded(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** The x for which {@link #beta} is {@code p}, by bisection. */
    public static double betaQuantile(double p, double a, double b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 200 && high - low > 1e-16 * high; i++) {
            double middle = (low + high) / 2;
            if (beta(middle, a, b) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
