package dev.lede.examples.report.chart;

import java.util.List;

/** How often values fall between steps. Stateless. */
public final class Histogram {

    private static final int MOST_BINS = 12;

    private Histogram() {}

    /**
     * Draws the distribution of whole numbers.
     *
     * @param title what is shown
     * @param xName what the values are
     * @param values 0 or more each
     * @throws IllegalArgumentException if a value is negative
     */
    public static String draw(String title, String xName, List<Integer> values) {
        int most = 0;
        for (int value : values) {
            if (value < 0) {
                throw new IllegalArgumentException("values must be 0 or more, but one is " + value);
            }
            most = Math.max(most, value);
        }
        Scale x = Scale.to(most + 1.0, MOST_BINS);
        int width = (int) Math.max(1, x.step());
        int[] bins = new int[most / width + 1];
        for (int value : values) {
            bins[value / width]++;
        }
        return draw(title, xName, bins, width);
    }

    private static String draw(String title, String xName, int[] bins, int width) {
        int highest = 0;
        for (int bin : bins) {
            highest = Math.max(highest, bin);
        }
        Scale y = Scale.to(highest, 4);
        Chart chart = Plot.frame(title, "Histogram in steps of " + width, xName, "number");
        for (double tick : y.ticks()) {
            if (tick == Math.rint(tick)) {
                Plot.level(chart, tick / y.max(), Labels.number(tick));
            }
        }
        double step = 1.0 / bins.length;
        for (int i = 0; i < bins.length; i++) {
            double top = Plot.y(bins[i] / y.max());
            String range = width == 1 ? Integer.toString(i) : i * width + " to " + (i * width + width - 1);
            chart.rect(
                    "bar",
                    Plot.x(i * step) + 1,
                    top,
                    step * (Plot.RIGHT - Plot.LEFT) - 2,
                    Plot.BOTTOM - top,
                    range + ": " + bins[i]);
            chart.text("value", "start", Plot.x(i * step), Plot.BOTTOM + 16, Integer.toString(i * width));
        }
        return chart.end();
    }
}
