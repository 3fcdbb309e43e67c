package dev.lede.examples.report.chart;

import java.util.List;

/** Bars below each other, each with a label before and a note behind it. Stateless. */
public final class BarChart {

    private static final double LABELS = 150;
    private static final double NOTES = 62;
    private static final int LABEL_COLUMNS = 20;

    private BarChart() {}

    /**
     * Draws bars in the order given. Values below zero grow to the left of a common line.
     *
     * @param title what is shown
     * @param bars the bars
     */
    public static String draw(String title, List<Bar> bars) {
        double least = Math.min(0, bars.stream().mapToDouble(Bar::value).min().orElse(0));
        double most = Math.max(0, bars.stream().mapToDouble(Bar::value).max().orElse(0));
        double scale = most == least ? 0 : (Chart.WIDTH - LABELS - NOTES) / (most - least);
        double zero = LABELS - least * scale;
        Chart chart = new Chart(title, bars.size() + " bars", bars.size() * Chart.LINE + 4);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = i * Chart.LINE + 2;
            double length = Math.max(bar.value() == 0 ? 0 : 1, Math.abs(bar.value()) * scale);
            double x = bar.value() < 0 ? zero - length : zero;
            chart.text("label", "end", LABELS - 8, y + 15, Labels.fit(bar.label(), LABEL_COLUMNS));
            chart.rect(
                    bar.value() < 0 ? "bar minus" : "bar",
                    x,
                    y + 2,
                    length,
                    Chart.LINE - 6,
                    bar.label() + ": " + bar.note());
            chart.text("value", "start", bar.value() < 0 ? zero + 6 : x + length + 6, y + 15, bar.note());
        }
        return chart.end();
    }
}
