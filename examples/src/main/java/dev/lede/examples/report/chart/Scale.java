package dev.lede.examples.report.chart;

import java.util.ArrayList;
import java.util.List;

/** A linear axis from 0 with steps of 1, 2 or 5 times a power of ten. */
record Scale(double max, double step) {

    /** A scale that holds {@code max} with at most {@code steps} steps. */
    static Scale to(double max, int steps) {
        if (max <= 0) {
            return new Scale(1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(max / steps)));
        double step = power;
        for (double factor : new double[] {1, 2, 5, 10}) {
            step = factor * power;
            if (step * steps >= max) {
                break;
            }
        }
        return new Scale(Math.ceil(max / step) * step, step);
    }

    /** The steps, 0 and the greatest value included. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= max + step / 2; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
