package dev.lede.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusRunTest {

    private static final String[][] WORDS = {
        "il ministro ha detto che la riunione della commissione sar\u00e0 rinviata perch\u00e9 piove".split(" "),
        "the minister said that this meeting of their council would be moved because it rains".split(" "),
        "\u043c\u0438\u043d\u0438\u0441\u0442\u0440 \u0441\u043a\u0430\u0437\u0430\u043b \u0447\u0442\u043e \u0432\u0441\u0442\u0440\u0435\u0447\u0430 \u0431\u0443\u0434\u0435\u0442 \u043f\u0435\u0440\u0435\u043d\u0435\u0441\u0435\u043d\u0430"
                .split(" ")
    };

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    private String article() {
        String[] words = WORDS[random.nextInt(WORDS.length)];
        StringBuilder text = new StringBuilder();
        for (int n = 20 + random.nextInt(40); n > 0; n--) {
            text.append(words[random.nextInt(words.length)]).append(n % 11 == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private List<String> corpus() throws IOException {
        List<String> articles = new ArrayList<>();
        Files.createDirectories(folder.resolve("in"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String article = article();
            articles.add(article);
            if (i % 10 == 0) {
                Files.writeString(folder.resolve("in").resolve(i + ".txt"), article);
            } else {
                lines.append("{\"id\":")
                        .append(i)
                        .append(",\"text\":\"")
                        .append(article)
                        .append("\"}")
                        .append(i % 7 == 0 ? "\r\n" : "\n");
            }
        }
        Files.writeString(folder.resolve("in").resolve("many.jsonl"), lines);
        return articles;
    }

    private static SortedMap<String, TermCounts> plainLoop(List<String> articles) {
        SortedMap<String, TermCounter> counters = new TreeMap<>();
        for (String article : articles) {
            counters.computeIfAbsent(
                            LanguageDetector.standard()
                                    .detect(article)
                                    .language()
                                    .tag(),
                            t -> TermCounter.create())
                    .add(article);
        }
        SortedMap<String, TermCounts> counts = new TreeMap<>();
        counters.forEach((tag, counter) -> counts.put(tag, counter.counts()));
        return counts;
    }

    private CorpusResult run(int threads, long unitSize, Duration interval, AtomicLong done) throws Exception {
        List<WorkUnit> units = WorkPlan.of(List.of(folder.resolve("in")), unitSize);
        try (Workers workers = new Workers(threads)) {
            return new CorpusRun(folder.resolve("state"), workers, interval, done::addAndGet).run(units);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, PT0S", "700, PT0.001S", "4096, PT0S", "4096, PT1H", "1048576, PT1H"})
    void run_anyCutAndThreads_equalsAPlainLoop(long unitSize, Duration interval) throws Exception {
        SortedMap<String, TermCounts> expected = plainLoop(corpus());
        AtomicLong done = new AtomicLong();
        CorpusResult result = run(2, unitSize, interval, done);
        assertThat(result.skipped()).isEmpty();
        assertThat(result.counts().keySet()).isEqualTo(expected.keySet());
        expected.forEach((tag, counts) ->
                assertThat(result.counts().get(tag).toBytes()).as(tag).isEqualTo(counts.toBytes()));
    }

    @Test
    void run_afterAKill_countsOnlyWhatWasNotFinished() throws Exception {
        SortedMap<String, TermCounts> expected = plainLoop(corpus());
        List<WorkUnit> units = WorkPlan.of(List.of(folder.resolve("in")), 2000);
        // What a killed run leaves: some units finished, one half written.
        Checkpoints kept = new Checkpoints(folder.resolve("state"));
        String first = units.get(0).key();
        kept.save(new Batch(Map.of(first, List.of("kept from before")), new TreeMap<>()));
        Files.writeString(folder.resolve("state").resolve(units.get(1).key() + ".tmp"), "half");

        CorpusResult result = run(2, 2000, Duration.ZERO, new AtomicLong());

        assertThat(result.skipped()).containsExactly("kept from before");
        assertThat(result.counts().values().stream()
                        .mapToLong(TermCounts::documents)
                        .sum())
                .isLessThan(expected.values().stream()
                        .mapToLong(TermCounts::documents)
                        .sum());
    }

    @Test
    void run_afterAChangeToAFile_countsTheBatchesThatHeldItAnew() throws Exception {
        SortedMap<String, TermCounts> expected = plainLoop(corpus());
        List<WorkUnit> units = WorkPlan.of(List.of(folder.resolve("in")), 2000);
        Checkpoints kept = new Checkpoints(folder.resolve("state"));
        Map<String, List<String>> skipped = Map.of(units.get(0).key(), List.of(), "of a file as it was", List.of());
        kept.save(new Batch(skipped, new TreeMap<>()));

        CorpusResult result = run(2, 2000, Duration.ZERO, new AtomicLong());

        expected.forEach((tag, counts) ->
                assertThat(result.counts().get(tag).toBytes()).as(tag).isEqualTo(counts.toBytes()));
    }

    @Test
    void run_badLinesAndFiles_areNamedAndLeftOut() throws Exception {
        corpus();
        Files.writeString(
                folder.resolve("in").resolve("bad.jsonl"), "{\"text\":\"ok enough\"}\nnot json\n{\"id\":3}\n\n[1]\n");
        CorpusResult result = run(1, 1 << 20, Duration.ZERO, new AtomicLong());
        assertThat(result.skipped()).hasSize(3);
        assertThat(result.skipped().get(0)).contains("bad.jsonl").contains("byte 21");
        assertThat(result.skipped().get(1)).contains("no \"text\"");
    }

    @Test
    void key_changesWithTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "one");
        WorkUnit unit = WorkPlan.of(List.of(file), 100).get(0);
        String before = unit.key();
        assertThat(unit.key()).isEqualTo(before);
        Files.writeString(file, "another");
        assertThat(unit.key()).isNotEqualTo(before);
    }
}
