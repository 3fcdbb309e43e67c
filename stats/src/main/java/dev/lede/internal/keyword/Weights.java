package dev.lede.internal.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The weights of the features, once for news and once for scientific prose. Immutable and thread-safe.
 *
 * <p>Read from a table that {@code FitKeywordWeights} writes: a header with version and CRC-32 of the rest, then a line
 * of name, weight in news and weight in prose for each feature, in order.
 */
final class Weights {

    /** Begins the header; the checksum follows in hexadecimal. */
    static final String HEADER = "lede-keyword-weights 1 ";

    /** Where the table lies. */
    static final String RESOURCE = "/dev/lede/stats/keyword-weights.tsv";

    private static final Weights STANDARD = load();

    private final double[] news = new double[Features.COUNT];
    private final double[] prose = new double[Features.COUNT];

    private Weights(List<String> rows) {
        for (int i = 0; i < Features.COUNT; i++) {
            String row = rows.get(i);
            int first = row.indexOf('\t');
            int second = row.indexOf('\t', first + 1);
            if (!row.substring(0, first).equals(Features.NAMES.get(i))) {
                throw new IllegalStateException(
                        "weight " + i + " is of \"" + row + "\", expected \"" + Features.NAMES.get(i) + "\"");
            }
            news[i] = Double.parseDouble(row.substring(first + 1, second));
            prose[i] = Double.parseDouble(row.substring(second + 1));
        }
    }

    private static Weights load() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String header = reader.readLine();
            List<String> rows = reader.lines().toList();
            if (!(HEADER + checksum(rows)).equals(header)) {
                throw new IllegalStateException("weights do not match their header \"" + header + "\"");
            }
            return new Weights(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String checksum(List<String> rows) {
        CRC32 checksum = new CRC32();
        for (String row : rows) {
            checksum.update((row + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(checksum.getValue());
    }

    /** The weights for a text that is news by {@code gate}, from 0 to 1, each one a mixture of the two. */
    static double[] at(double gate) {
        double[] mixed = new double[Features.COUNT];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = gate * STANDARD.news[i] + (1 - gate) * STANDARD.prose[i];
        }
        return mixed;
    }

    /** The sum of the features, each times its weight. */
    static double score(double[] features, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
