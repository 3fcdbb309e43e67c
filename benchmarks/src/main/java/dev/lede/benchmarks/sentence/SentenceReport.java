package dev.lede.benchmarks.sentence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints a table of the boundary F1 of each splitter on the development texts of each language, paragraphs joined by a
 * blank: of all ends, and of those that carry a mark. Argument: the folder of the corpora, by default what the system
 * property {@code lede.data} names.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.sentence.SentenceReport}
 */
public final class SentenceReport {

    /** Its labels were made by a program. */
    private static final String LEFT_OUT = "vi";

    private final List<SentenceRival> rivals;
    private final Map<String, double[][]> scores = new TreeMap<>();

    private SentenceReport(List<SentenceRival> rivals) {
        this.rivals = rivals;
    }

    /** Prints the table as Markdown. */
    public static void main(String[] args) throws IOException {
        Path corpora = Path.of(args.length > 0 ? args[0] : System.getProperty("lede.data", "../shared/corpora"));
        SentenceReport report = new SentenceReport(SentenceRival.all(corpora));
        List<Path> files;
        try (var list = Files.list(corpora.resolve("sentences").resolve("dev"))) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            report.score(LabelledSentences.read(file));
        }
        report.print(System.out);
    }

    private void score(List<LabelledSentences> texts) {
        String language = texts.get(0).language();
        double[][] of = new double[rivals.size()][];
        for (int i = 0; i < of.length; i++) {
            SentenceRival rival = rivals.get(i);
            of[i] = rival.knows(language) ? score(rival, texts) : new double[] {Double.NaN, Double.NaN};
        }
        scores.put(language, of);
    }

    private static double[] score(SentenceRival rival, List<LabelledSentences> texts) {
        int[] n = new int[6];
        for (LabelledSentences labelled : texts) {
            LabelledSentences flat = labelled.flat();
            String text = flat.text();
            int all = LabelledSentences.size(text, text.length());
            Set<Integer> found = IntStream.of(rival.ends(flat.language(), text))
                    .map(end -> LabelledSentences.size(text, end))
                    .filter(end -> end > 0 && end < all)
                    .boxed()
                    .collect(Collectors.toSet());
            Set<Integer> marked = flat.ends(true);
            Set<Integer> bare = flat.ends(false);
            add(n, 3, found, marked, bare);
            marked.addAll(bare);
            add(n, 0, found, marked, Set.of());
        }
        return new double[] {200.0 * n[0] / (n[1] + n[2]), 200.0 * n[3] / (n[4] + n[5])};
    }

    /** Counts hits, found and sought ends, without those left out. */
    private static void add(int[] n, int at, Set<Integer> found, Set<Integer> gold, Set<Integer> without) {
        Set<Integer> counted = new HashSet<>(found);
        counted.removeAll(without);
        n[at + 1] += counted.size();
        n[at + 2] += gold.size();
        counted.retainAll(gold);
        n[at] += counted.size();
    }

    private void print(PrintStream out) {
        out.println(rivals.stream().map(SentenceRival::name).collect(Collectors.joining(" | ", "| | ", " |")));
        out.println("|---" + "|---:".repeat(rivals.size()) + "|");
        scores.forEach((language, of) -> out.println(row(language, of)));
        double[][] mean = new double[rivals.size()][2];
        for (int i = 0; i < mean.length; i++) {
            for (int k = 0; k < 2; k++) {
                mean[i][k] = mean(i, k);
            }
        }
        out.println(row("mean of " + (scores.size() - 1), mean));
    }

    private double mean(int rival, int measure) {
        return scores.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(LEFT_OUT))
                .mapToDouble(entry -> entry.getValue()[rival][measure])
                .filter(score -> !Double.isNaN(score))
                .average()
                .orElse(Double.NaN);
    }

    private static String row(String name, double[][] of) {
        StringBuilder row = new StringBuilder("| ").append(name).append(" |");
        for (double[] score : of) {
            row.append(Double.isNaN(score[0]) ? " |" : String.format(Locale.ROOT, " %.1f, %.1f |", score[0], score[1]));
        }
        return row.toString();
    }
}
