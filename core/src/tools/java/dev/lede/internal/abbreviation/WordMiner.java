package dev.lede.internal.abbreviation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Writes {@code mined.tsv}: words that begin sentences and words that look like abbreviations, counted in unlabelled
 * text of one sentence or short paragraph a line. Arguments: the folder of the corpora, the folder to write to.
 *
 * <p>Lines that also stand in the labelled sentences are left out, or the counts would know the answers. Words are
 * counted in the manner of T. Kiss and J. Strunk, "Unsupervised multilingual sentence boundary detection",
 * Computational Linguistics 32 (2006), simplified to shares.
 */
public final class WordMiner {

    private static final int MOST_STARTERS = 300;
    private static final int MOST_ABBREVIATIONS = 150;
    private static final int LONGEST_ABBREVIATION = 7;

    private final Path data;
    private final Set<Long> labelled = new HashSet<>();

    private WordMiner(Path data) {
        this.data = data;
    }

    public static void main(String[] args) throws IOException {
        WordMiner miner = new WordMiner(Path.of(args[0]));
        miner.readLabelled();
        StringBuilder out = new StringBuilder("""
                # Mined from unlabelled text by WordMiner; do not edit. Format as in abbreviations.tsv.
                # starter-3: nearly always the first word of a sentence where it has a capital; -1: often.
                # mined-3: nearly always followed by a stop within a sentence; -1: often.
                """);
        for (String tag : languages()) {
            miner.mine(tag, out);
        }
        Files.writeString(Path.of(args[1], "mined.tsv"), out);
    }

    /** Those with abbreviations of their own, and the others with labelled sentences. */
    private static Set<String> languages() {
        Set<String> tags = new TreeSet<>(AbbreviationFile.Holder.FILE.tags());
        tags.remove("mul");
        return tags;
    }

    private void readLabelled() throws IOException {
        for (String part : List.of("train", "dev")) {
            try (var files = Files.list(data.resolve("sentences").resolve(part))) {
                files.sorted().flatMap(file -> lines(file).stream()).forEach(this::addSentences);
            }
        }
    }

    /** Takes every JSON string of the line: the sentences are among them. */
    private void addSentences(String json) {
        StringBuilder string = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                i++;
                char escaped = json.charAt(i);
                string.append(escaped == 'n' || escaped == 't' ? ' ' : escaped);
            } else if (c == '"') {
                if (inside) {
                    labelled.add(key(string));
                    string.setLength(0);
                }
                inside = !inside;
            } else if (inside) {
                string.append(c);
            }
        }
    }

    /** A 64-bit hash of the letters and digits. */
    private static long key(CharSequence line) {
        long hash = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > ' ' && c != '"' && c != '\\') {
                hash = hash * 0x9E3779B97F4A7C15L + FormTable.small(c);
            }
        }
        return hash;
    }

    private static List<String> lines(Path file) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private void mine(String tag, StringBuilder out) {
        Path file = data.resolve("langid/train/" + tag + ".txt.gz");
        if (!Files.exists(file)) {
            return;
        }
        WordCounts counts = new WordCounts();
        for (String line : lines(file)) {
            if (!labelled.contains(key(line))) {
                counts.add(line);
            }
        }
        Map<String, List<String>> kinds = new TreeMap<>();
        counts.words().stream()
                .filter(word -> word.abbreviationLevel() > 0 && word.form.length() <= LONGEST_ABBREVIATION)
                .sorted(Comparator.comparingInt((WordCounts.Word word) -> -word.stopInside)
                        .thenComparing(word -> word.form))
                .limit(MOST_ABBREVIATIONS)
                .forEach(word -> kinds.computeIfAbsent("mined-" + word.abbreviationLevel(), k -> new ArrayList<>())
                        .add(word.form));
        List<WordCounts.Word> starters = counts.words().stream()
                .filter(word -> word.starterLevel() > 0)
                .sorted(Comparator.comparingInt((WordCounts.Word word) -> -word.first)
                        .thenComparing(word -> word.form))
                .limit(MOST_STARTERS)
                .toList();
        for (int rank = 0; rank < starters.size(); rank++) {
            WordCounts.Word word = starters.get(rank);
            // Titles of works and headlines put capitals on the commonest words too.
            int level = Math.max(word.starterLevel(), rank < 25 ? 3 : rank < 80 ? 2 : 1);
            kinds.computeIfAbsent("starter-" + level, k -> new ArrayList<>()).add(word.form);
        }
        kinds.forEach((kind, forms) -> out.append(tag)
                .append('\t')
                .append(kind)
                .append('\t')
                .append(String.join(" ", new TreeSet<>(forms)))
                .append('\n'));
    }
}
