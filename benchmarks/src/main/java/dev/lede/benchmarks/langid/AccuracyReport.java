package dev.lede.benchmarks.langid;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Compares language identifiers on files of lines {@code tag TAB text}.
 *
 * <p>Run {@code java -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.langid.AccuracyReport --svg=DIR
 * --languages=it,en,… FILE…}; without files, the short dev texts below {@code lede.data}; the diagrams go to
 * {@code benchmarks/target} unless told otherwise. The rivals join in when the
 * jar was built with the profile {@code heavy-rivals}. Prints Markdown. Time is CPU time of the one thread used, taken in
 * turns; the machine's load shows in it all the same, so only ratios within a run mean anything.
 */
public final class AccuracyReport {

    private static final int CONFUSIONS = 10;
    private static final int SEED = 75;

    private final Set<String> languages;
    private final PrintStream out;
    private final List<Identifier> identifiers = new ArrayList<>();

    private AccuracyReport(Set<String> languages, PrintStream out) {
        this.languages = languages;
        this.out = out;
    }

    /**
     * Runs the comparison.
     *
     * @param args options and files
     */
    public static void main(String[] args) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<String> languages = new TreeSet<>();
        Path svg = Path.of("benchmarks", "target");
        for (String arg : args) {
            if (arg.startsWith("--svg=")) {
                svg = Path.of(arg.substring(arg.indexOf('=') + 1));
            } else if (arg.startsWith("--languages=")) {
                languages.addAll(
                        Arrays.asList(arg.substring(arg.indexOf('=') + 1).split(",", -1)));
            } else {
                files.add(Path.of(arg));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AccuracyReport report = new AccuracyReport(languages, out);
        report.load();
        for (Path file : files.isEmpty() ? devFiles() : files) {
            report.compare(file, svg);
        }
    }

    private static List<Path> devFiles() {
        Path dev = Path.of(System.getProperty("lede.data", "../shared/corpora"), "langid", "dev");
        return List.of(
                dev.resolve("short-single.tsv.gz"),
                dev.resolve("short-pairs.tsv.gz"),
                dev.resolve("short-sentences.tsv.gz"));
    }

    private void load() {
        out.println("| identifier | CPU seconds to load | MB of heap |");
        out.println("|---|---|---|");
        load(LedeIdentifier::new);
        if (!languages.isEmpty()) {
            load(() -> new LedeIdentifier(languages));
        }
        ServiceLoader.load(Identifier.class).stream().forEach(this::load);
        out.println();
    }

    private void load(Supplier<? extends Identifier> maker) {
        long heap = usedHeap();
        long start = Speed.cpuTime();
        Identifier identifier = maker.get();
        identifier.identify("The quick brown fox jumps over the lazy dog");
        double seconds = (Speed.cpuTime() - start) / 1e9;
        double megabytes = Math.max(0, usedHeap() - heap) / 1e6;
        identifiers.add(identifier);
        out.printf(Locale.ROOT, "| %s | %.2f | %.1f |%n", identifier.name(), seconds, megabytes);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void compare(Path file, Path svg) throws IOException {
        List<LabelledText> texts = LabelledText.read(file).stream()
                .filter(text -> languages.isEmpty() || languages.contains(text.tag()))
                .collect(Collectors.toCollection(ArrayList::new));
        // a slow identifier gets through a part only before the clock stops, which must be like the rest
        Collections.shuffle(texts, new Random(SEED));
        out.printf("### %s: %d texts%n%n", file.getFileName(), texts.size());
        out.println("| identifier | macro accuracy | undetermined | calibration error | texts per CPU second |");
        out.println("|---|---|---|---|---|");
        Map<String, List<double[]>> reliability = new LinkedHashMap<>();
        List<Score> scores = new ArrayList<>();
        double[] speeds = Speed.of(identifiers, texts);
        for (int i = 0; i < speeds.length; i++) {
            String name = identifiers.get(i).name();
            Score score = Score.of(identifiers.get(i), texts);
            scores.add(score);
            reliability.put(name, score.reliability());
            out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f %% | %.4f | %,.0f |%n",
                    name,
                    100 * score.macroAccuracy(),
                    100 * score.undetermined(),
                    score.calibrationError(),
                    speeds[i]);
        }
        printDetails(scores.get(0));
        String name = file.getFileName().toString().replaceAll("\\.tsv(\\.gz)?$", "");
        Files.writeString(svg.resolve("reliability-" + name + ".svg"), ReliabilityDiagram.svg(name, reliability));
    }

    private void printDetails(Score score) {
        out.printf(
                "%nLede by language: %s%n",
                score.accuracies().entrySet().stream()
                        .map(e -> String.format(Locale.ROOT, "%s %.0f", e.getKey(), 100 * e.getValue()))
                        .collect(Collectors.joining(", ")));
        out.printf(
                "%nLede's commonest confusions: %s%n%n",
                score.confusions(CONFUSIONS).stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ")));
    }
}
