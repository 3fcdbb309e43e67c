package dev.lede.internal.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Writes the word data of every language that has a stop list: how rare its commonest words are, and what stands before
 * which endings.
 *
 * <p>Reads the word lists and the plain text of the language corpus below the system property {@code lede.data}; the
 * argument is the folder to write to. The same input gives the same bytes.
 */
final class BuildWordData {

    private BuildWordData() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(System.getProperty("lede.data"), "langid");
        Path target = Files.createDirectories(Path.of(args[0]));
        for (String tag : FunctionWords.tags()) {
            LanguageData neutral = new LanguageData(
                    FunctionWords.load(tag), Background.NONE, SuffixRates.NONE, true, tag.equals("tr"));
            TextStatistics text = new TextStatistics(neutral);
            lines(corpus.resolve("train/" + tag + ".txt.gz")).forEach(text::add);
            List<String> list = lines(corpus.resolve("words/" + tag + ".tsv.gz"));
            Frequencies words = isUsable(tag) ? Frequencies.ofList(list, neutral) : text.frequencies();
            byte[] file = WordDataWriter.write(words, text.suffixes());
            Files.write(target.resolve(tag + ".bin"), file);
            System.out.println(tag + "\t" + file.length + "\t" + words.describe());
        }
    }

    /** Lists that hold another encoding, another script or single syllables only: text serves better. */
    private static boolean isUsable(String tag) {
        return switch (tag) {
            case "ka", "th", "vi", "hy", "kk", "sq" -> false;
            default -> true;
        };
    }

    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
