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
 * first argument is the folder to write to; tags of languages may follow if not all are wanted. The same input gives the
 * same bytes.
 */
final class BuildWordData {

    private BuildWordData() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(System.getProperty("lede.data"), "langid");
        Path target = Files.createDirectories(Path.of(args[0]));
        List<String> wanted = args.length > 1 ? List.of(args).subList(1, args.length) : FunctionWords.tags();
        for (String tag : wanted) {
            byte[] file = build(corpus, tag);
            Files.write(target.resolve(tag + ".bin"), file);
            System.out.println(tag + "\t" + file.length);
        }
    }

    /** The word data of one language. */
    static byte[] build(Path corpus, String tag) throws IOException {
        LanguageData neutral =
                new LanguageData(FunctionWords.load(tag), WordList.NONE, SuffixRates.NONE, true, tag.equals("tr"));
        TextStatistics text = new TextStatistics(neutral);
        lines(corpus.resolve("train/" + tag + ".txt.gz")).forEach(text::add);
        List<String> list = lines(corpus.resolve("words/" + tag + ".tsv.gz")).stream()
                .map(line -> repaired(line, tag))
                .toList();
        Frequencies words = isUsable(tag) ? Frequencies.ofList(list, neutral) : text.frequencies();
        return WordDataWriter.write(words, text.suffixes());
    }

    /** Lists that hold another encoding, another script or single syllables only: text serves better. */
    private static boolean isUsable(String tag) {
        return switch (tag) {
            case "ka", "th", "vi", "hy", "kk", "sq" -> false;
            default -> true;
        };
    }

    /** The Icelandic list was read by the wrong code page. */
    private static String repaired(String line, String tag) {
        return tag.equals("is") ? line.replace('\u016B', '\u00FE').replace('\u0111', '\u00F0') : line;
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
