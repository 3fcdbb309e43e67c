package dev.lede.examples.corpus;

import com.sun.management.OperatingSystemMXBean;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.stats.TermCounter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a run of {@code corpus} costs beside the sum of its parts, each measured alone in a plain loop of one thread:
 * reading, detecting, counting. Processor time of the whole process, best of some passes.
 *
 * <p>{@code java -Xmx2g -cp examples/target/test-classes:examples/target/lede.jar
 * dev.lede.examples.corpus.CorpusParts DIR [PASSES]}
 */
final class CorpusParts {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<WorkUnit> units;
    private final Map<String, Double> best = new TreeMap<>();

    private CorpusParts(Path folder) throws IOException {
        units = WorkPlan.of(List.of(folder), WorkPlan.UNIT_SIZE);
    }

    /**
     * Prints the ratio.
     *
     * @param args a folder of articles, and how often to measure
     */
    public static void main(String[] args) throws Exception {
        CorpusParts parts = new CorpusParts(Path.of(args[0]));
        int passes = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        for (int i = 0; i <= passes; i++) {
            parts.pass(i > 0);
        }
        parts.print();
    }

    private interface Work {
        void run() throws Exception;
    }

    private void pass(boolean counts) throws Exception {
        LanguageDetector detector = LanguageDetector.standard();
        List<String> texts = new ArrayList<>();
        measure("1 read", counts, () -> read(texts::add));
        List<String> tags = new ArrayList<>();
        measure(
                "2 detect",
                counts,
                () -> texts.forEach(
                        text -> tags.add(detector.detect(text).language().tag())));
        Map<String, TermCounter> counters = new TreeMap<>();
        measure("3 count", counts, () -> {
            for (int i = 0; i < texts.size(); i++) {
                counters.computeIfAbsent(tags.get(i), tag -> TermCounter.create())
                        .add(texts.get(i));
            }
            counters.values().forEach(TermCounter::counts);
        });
        texts.clear();
        for (int threads = 1; threads <= 2; threads++) {
            int workers = threads;
            measure("corpus, threads: " + threads, counts, () -> corpus(workers));
        }
    }

    private void read(Consumer<String> texts) throws IOException {
        ArticleParser parser = new ArticleParser();
        for (WorkUnit unit : units) {
            for (Slice slice : unit.slices()) {
                if (!slice.isLines()) {
                    texts.accept(Files.readString(slice.file()));
                    continue;
                }
                try (ByteLines lines = new ByteLines(slice)) {
                    while (lines.next()) {
                        texts.accept(parser.parse(lines.bytes(), lines.length()));
                    }
                }
            }
        }
    }

    private void corpus(int threads) throws Exception {
        Path folder = Files.createTempDirectory("corpus-parts");
        try (Workers workers = new Workers(threads)) {
            CorpusRun run = new CorpusRun(folder.resolve("state"), workers, CorpusCommand.CHECKPOINT, size -> {});
            run.run(units);
            run.clear();
        }
        Files.delete(folder);
    }

    private void measure(String name, boolean counts, Work work) throws Exception {
        System.gc();
        long start = SYSTEM.getProcessCpuTime();
        work.run();
        if (counts) {
            best.merge(name, (SYSTEM.getProcessCpuTime() - start) / 1e9, Math::min);
        }
    }

    private void print() {
        double megabytes = units.stream().mapToLong(WorkUnit::size).sum() / 1e6;
        double sum = 0;
        for (Map.Entry<String, Double> entry : best.entrySet()) {
            boolean part = Character.isDigit(entry.getKey().charAt(0));
            sum += part ? entry.getValue() : 0;
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %6.2f s  %5.1f MB per CPU second%s%n",
                    entry.getKey(),
                    entry.getValue(),
                    megabytes / entry.getValue(),
                    part ? "" : String.format(Locale.ROOT, "  %.2f × the parts", entry.getValue() / sum));
        }
    }
}
