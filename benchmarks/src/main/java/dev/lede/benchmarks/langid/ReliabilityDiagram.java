package dev.lede.benchmarks.langid;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws claimed against reached accuracy as SVG; on the diagonal an identifier means what it says. */
final class ReliabilityDiagram {

    private static final int SIZE = 400;
    private static final int MARGIN = 40;
    private static final String[] COLOURS = {"#0b6e99", "#c0392b", "#2e8b57", "#8e44ad", "#b9770e", "#555555"};

    private ReliabilityDiagram() {}

    /** The diagram, one line for each named series of points (claimed, reached, share). */
    static String svg(String title, Map<String, List<double[]>> series) {
        StringBuilder svg = new StringBuilder(1 << 12);
        int full = SIZE + 2 * MARGIN;
        line(
                svg,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>",
                full,
                full);
        line(svg, "<text x='%d' y='20'>%s: claimed (across), reached (up)</text>", MARGIN, title);
        line(svg, "<rect x='%d' y='%d' width='%d' height='%d' fill='none' stroke='#999'/>", MARGIN, MARGIN, SIZE, SIZE);
        line(
                svg,
                "<line x1='%d' y1='%d' x2='%d' y2='%d' stroke='#ccc'/>",
                MARGIN,
                full - MARGIN,
                full - MARGIN,
                MARGIN);
        int k = 0;
        for (Map.Entry<String, List<double[]>> entry : series.entrySet()) {
            String colour = COLOURS[k % COLOURS.length];
            line(
                    svg,
                    "<text x='%d' y='%d' fill='%s'>%s</text>",
                    MARGIN + 10,
                    MARGIN + 20 + 16 * k,
                    colour,
                    entry.getKey());
            points(svg, entry.getValue(), colour);
            k++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void points(StringBuilder svg, List<double[]> points, String colour) {
        for (double[] p : points) {
            line(
                    svg,
                    "<circle cx='%.1f' cy='%.1f' r='%.1f' fill='%s' fill-opacity='0.6'/>",
                    MARGIN + SIZE * p[0],
                    MARGIN + SIZE * (1 - p[1]),
                    3 + 12 * Math.sqrt(p[2]),
                    colour);
        }
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
