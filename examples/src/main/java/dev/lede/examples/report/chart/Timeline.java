package dev.lede.examples.report.chart;

import java.util.List;

/** A line over time. Stateless. */
public final class Timeline {

    private Timeline() {}

    /**
     * Draws values at equal distances from the left to the right, from zero upwards.
     *
     * @param title what is shown
     * @param names what each value belongs to; the first and the last are written
     * @param values as many as there are names, 0 or more each
     * @throws IllegalArgumentException if there are more or fewer values than names
     */
    public static String draw(String title, List<String> names, List<Double> values) {
        if (names.size() != values.size()) {
            throw new IllegalArgumentException(
                    "there must be a value for each name, but there are " + values.size() + " for " + names.size());
        }
        Chart chart = Plot.frame(title, values.size() + " values", "", "");
        if (values.isEmpty()) {
            return chart.end();
        }
        Scale scale =
                Scale.to(values.stream().mapToDouble(Double::doubleValue).max().orElse(0), 4);
        for (double tick : scale.ticks()) {
            Plot.level(chart, tick / scale.max(), Labels.number(tick));
        }
        StringBuilder curve = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            double x = Plot.x(values.size() == 1 ? 0.5 : (double) i / (values.size() - 1));
            String point = Chart.number(x) + " " + Chart.number(Plot.y(values.get(i) / scale.max()));
            curve.append(i == 0 ? 'M' : 'L').append(point);
            dots.append('M').append(point).append("h0");
        }
        chart.path("curve", curve).path("dot", dots);
        chart.text("value", "start", Plot.LEFT, Plot.BOTTOM + 16, names.get(0));
        return chart.text("value", "end", Plot.RIGHT, Plot.BOTTOM + 16, names.get(names.size() - 1))
                .end();
    }
}
