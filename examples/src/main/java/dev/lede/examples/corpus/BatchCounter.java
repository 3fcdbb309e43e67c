package dev.lede.examples.corpus;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the articles of some units, each in its language. For one thread. */
final class BatchCounter {

    /** A message must fit the form in which results are kept. */
    private static final int LONGEST_MESSAGE = 1000;

    private final LanguageDetector detector;
    private final ArticleParser parser = new ArticleParser();
    private final SortedMap<String, TermCounter> counters = new TreeMap<>();
    private final Map<String, List<String>> skippedByUnit = new LinkedHashMap<>();
    private List<String> skipped = new ArrayList<>();

    BatchCounter(LanguageDetector detector) {
        this.detector = detector;
    }

    /** Counts one more unit. */
    void count(String key, WorkUnit unit) {
        skipped = new ArrayList<>();
        skippedByUnit.put(key, skipped);
        for (Slice slice : unit.slices()) {
            try {
                count(slice);
            } catch (IOException e) {
                skip(slice.file() + ": " + e);
            }
        }
    }

    /** What was counted; the counter is of no use after that. */
    Batch batch() {
        SortedMap<String, TermCounts> counts = new TreeMap<>();
        counters.forEach((tag, counter) -> counts.put(tag, counter.counts()));
        return new Batch(skippedByUnit, counts);
    }

    private void count(Slice slice) throws IOException {
        if (!slice.isLines()) {
            count(Files.readString(slice.file(), StandardCharsets.UTF_8));
            return;
        }
        try (ByteLines lines = new ByteLines(slice)) {
            while (lines.next()) {
                if (lines.length() > 0) {
                    countLine(slice, lines);
                }
            }
        }
    }

    private void countLine(Slice slice, ByteLines lines) {
        try {
            count(parser.parse(lines.bytes(), lines.length()));
        } catch (IOException e) {
            skip(slice.file() + ": line that begins at byte " + lines.start() + ": " + firstLine(e));
        }
    }

    private void count(String text) {
        String tag = detector.detect(text).language().tag();
        counters.computeIfAbsent(tag, t -> TermCounter.create()).add(text);
    }

    private void skip(String problem) {
        skipped.add(problem.length() <= LONGEST_MESSAGE ? problem : problem.substring(0, LONGEST_MESSAGE));
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }
}
