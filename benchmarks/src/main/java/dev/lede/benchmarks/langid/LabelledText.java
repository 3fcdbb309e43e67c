package dev.lede.benchmarks.langid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A text and its language.
 *
 * @param tag the language
 * @param text the text
 */
record LabelledText(String tag, String text) {

    /** Reads lines {@code tag TAB text}, compressed or not. */
    static List<LabelledText> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.indexOf('\t') > 0)
                    .map(line -> new LabelledText(
                            line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)))
                    .toList();
        }
    }
}
