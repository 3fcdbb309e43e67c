package dev.lede.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws a bar chart of speeds from JMH's JSON: for each text one bar a peer, as a multiple of the speed of one of them.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.Chart tokenize.json ICU4J chart.svg table.md
 * }</pre>
 */
public final class Chart {

    private static final int BAR = 16;
    private static final int LEFT = 130;
    private static final int WIDTH = 560;

    /** The two parameters and the score of a result, wherever JMH puts them within it. */
    private static final Pattern RESULT = Pattern.compile(
            "\"rival\"\\s*:\\s*\"(\\w+)\".*?\"text\"\\s*:\\s*\"(\\w+)\".*?\"primaryMetric\"\\s*:\\s*\\{\\s*\"score\"\\s*:\\s*([0-9.E+-]+)",
            Pattern.DOTALL);

    private final Map<String, Map<String, Double>> times = new LinkedHashMap<>();
    private final String unit;

    private Chart(String json, String unit) {
        this.unit = unit;
        Matcher results = RESULT.matcher(json);
        while (results.find()) {
            times.computeIfAbsent(results.group(2), text -> new TreeMap<>())
                    .put(results.group(1), Double.parseDouble(results.group(3)));
        }
    }

    /** Arguments: JMH's JSON, the peer that counts as 1, the SVG and the Markdown table to write. */
    public static void main(String[] args) throws IOException {
        Chart chart = new Chart(Files.readString(Path.of(args[0])), args[1]);
        Files.writeString(Path.of(args[2]), chart.svg());
        Files.writeString(Path.of(args[3]), chart.table());
    }

    private double speed(String text, String rival) {
        Map<String, Double> row = times.getOrDefault(text, Map.of());
        return row.getOrDefault(unit, 1.0) / row.getOrDefault(rival, Double.POSITIVE_INFINITY);
    }

    private List<String> rivals() {
        return times.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A row a peer, a column a text. */
    private String table() {
        StringBuilder table = new StringBuilder("| |");
        times.keySet().forEach(text -> table.append(' ').append(text).append(" |"));
        table.append("\n|---|").append("---:|".repeat(times.size())).append('\n');
        for (String rival : rivals()) {
            table.append("| ").append(rival).append(" |");
            times.keySet().forEach(text -> table.append(String.format(Locale.ROOT, " %.2f |", speed(text, rival))));
            table.append('\n');
        }
        return table.toString();
    }

    private String svg() {
        List<String> shown =
                rivals().stream().filter(rival -> !rival.equals("SCAN")).toList();
        int height = times.size() * (shown.size() * BAR + 40) + 20;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"11\">%n",
                LEFT + WIDTH + 60,
                height));
        int y = 20;
        for (String text : times.keySet()) {
            double most = shown.stream()
                    .mapToDouble(rival -> speed(text, rival))
                    .max()
                    .orElse(1);
            svg.append(String.format(
                    Locale.ROOT, "<text x=\"4\" y=\"%d\" font-weight=\"bold\">%s (%s = 1)</text>%n", y, text, unit));
            for (String rival : shown) {
                y += BAR;
                svg.append(bar(rival, speed(text, rival), most, y));
            }
            y += 40;
        }
        return svg.append("</svg>\n").toString();
    }

    private static String bar(String rival, double speed, double most, int y) {
        String fill = rival.startsWith("LEDE") ? "#2b6cb0" : "#a0aec0";
        return String.format(
                Locale.ROOT,
                "<text x=\"4\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>"
                        + "<text x=\"%.1f\" y=\"%d\">%.1f</text>%n",
                y + 11,
                rival,
                LEFT,
                y + 2,
                speed / most * WIDTH,
                BAR - 4,
                fill,
                LEFT + speed / most * WIDTH + 4,
                y + 11,
                speed);
    }
}
