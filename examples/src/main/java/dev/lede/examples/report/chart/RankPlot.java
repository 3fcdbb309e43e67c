package dev.lede.examples.report.chart;

import java.util.List;

/** Frequency against rank, both on logarithmic axes: the plot that Zipf made known. Stateless. */
public final class RankPlot {

    /** So many dots that none could be told from its neighbour if there were more. */
    private static final int MOST_DOTS = 400;

    private RankPlot() {}

    /**
     * Draws frequencies with the line that Zipf's law would give them: the first divided by the rank.
     *
     * @param title what is shown
     * @param counts the frequencies, greatest first, 1 or more each
     */
    public static String draw(String title, List<Long> counts) {
        Chart chart = Plot.frame(title, counts.size() + " ranks", "rank", "frequency");
        if (counts.isEmpty()) {
            return chart.end();
        }
        int decadesX = decades(counts.size());
        int decadesY = decades(counts.get(0));
        for (int i = 0; i <= decadesY; i++) {
            Plot.level(chart, (double) i / decadesY, Labels.number(Math.pow(10, i)));
        }
        for (int i = 0; i <= decadesX; i++) {
            String anchor = i == decadesX ? "end" : "middle";
            chart.text(
                    "value", anchor, Plot.x((double) i / decadesX), Plot.BOTTOM + 16, Labels.number(Math.pow(10, i)));
        }
        zipf(chart, counts.get(0), decadesX, decadesY);
        double last = Double.NEGATIVE_INFINITY;
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < counts.size(); i++) {
            double x = Plot.x(Math.log10(i + 1.0) / decadesX);
            if (x - last >= (Plot.RIGHT - Plot.LEFT) / MOST_DOTS) {
                last = x;
                double y = Plot.y(Math.log10(counts.get(i)) / decadesY);
                dots.append('M')
                        .append(Chart.number(x))
                        .append(' ')
                        .append(Chart.number(y))
                        .append("h0");
            }
        }
        return chart.path("dot", dots).end();
    }

    /** The straight line of slope -1 through the first dot, as far as it stays within the frame. */
    private static void zipf(Chart chart, double first, int decadesX, int decadesY) {
        double reach = Math.min(decadesX, Math.log10(first));
        chart.line(
                "ideal",
                Plot.x(0),
                Plot.y(Math.log10(first) / decadesY),
                Plot.x(reach / decadesX),
                Plot.y((Math.log10(first) - reach) / decadesY));
    }

    private static int decades(double max) {
        return Math.max(1, (int) Math.ceil(Math.log10(max)));
    }
}
