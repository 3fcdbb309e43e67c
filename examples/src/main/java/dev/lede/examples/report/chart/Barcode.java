package dev.lede.examples.report.chart;

import java.util.List;
import java.util.Objects;

/** Where terms stand along a text, one row of strokes for each. Stateless. */
public final class Barcode {

    private static final double LABELS = 150;
    private static final int LABEL_COLUMNS = 20;

    /**
     * A row.
     *
     * @param label the term
     * @param places where it stands, from 0 for the beginning of the text to 1 for its end
     */
    public record Row(String label, List<Double> places) {

        /** Copies the list. */
        public Row {
            Objects.requireNonNull(label, "label");
            places = List.copyOf(places);
        }
    }

    private Barcode() {}

    /**
     * Draws the rows in the order given.
     *
     * @param title what is shown
     * @param rows the rows
     */
    public static String draw(String title, List<Row> rows) {
        double height = rows.size() * Chart.LINE + 24;
        Chart chart = new Chart(title, rows.size() + " terms along the text", height);
        double room = Chart.WIDTH - LABELS - 4;
        for (int i = 0; i < rows.size(); i++) {
            double y = i * Chart.LINE + 2;
            chart.text(
                    "label", "end", LABELS - 8, y + 15, Labels.fit(rows.get(i).label(), LABEL_COLUMNS));
            chart.rect("track", LABELS, y + 2, room, Chart.LINE - 6, "");
            StringBuilder strokes = new StringBuilder();
            double last = -1;
            for (double place : rows.get(i).places()) {
                double x = LABELS + 1 + Math.max(0, Math.min(1, place)) * (room - 2);
                if (x - last >= 0.5) {
                    strokes.append('M')
                            .append(Chart.number(x))
                            .append(' ')
                            .append(Chart.number(y + 2))
                            .append("v16");
                    last = x;
                }
            }
            chart.path("stroke", strokes);
        }
        chart.text("value", "start", LABELS, height - 6, "beginning");
        return chart.text("value", "end", Chart.WIDTH - 4, height - 6, "end").end();
    }
}
