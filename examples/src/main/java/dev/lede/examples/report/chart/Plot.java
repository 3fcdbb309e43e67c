package dev.lede.examples.report.chart;

/** The frame of a plot with two axes. */
final class Plot {

    static final double HEIGHT = 232;
    static final double LEFT = 46;
    static final double RIGHT = Chart.WIDTH - 10;
    static final double TOP = 24;
    static final double BOTTOM = HEIGHT - 42;

    private Plot() {}

    static Chart frame(String title, String description, String xName, String yName) {
        Chart chart = new Chart(title, description, HEIGHT);
        chart.text("value", "middle", (LEFT + RIGHT) / 2, HEIGHT - 6, xName);
        chart.text("value", "start", 2, 12, yName);
        return chart.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
    }

    /** A horizontal line of the grid with its number, {@code fraction} of the way up. */
    static void level(Chart chart, double fraction, String number) {
        double y = BOTTOM - fraction * (BOTTOM - TOP);
        chart.line("grid", LEFT, y, RIGHT, y);
        chart.text("value", "end", LEFT - 6, y + 4, number);
    }

    static double x(double fraction) {
        return LEFT + fraction * (RIGHT - LEFT);
    }

    static double y(double fraction) {
        return BOTTOM - fraction * (BOTTOM - TOP);
    }
}
