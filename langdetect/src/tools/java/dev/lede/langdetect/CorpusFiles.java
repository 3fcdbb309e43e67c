package dev.lede.langdetect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files that a model is trained on: {@code train}, {@code dev} and {@code words} below one folder. */
record CorpusFiles(Path root) {

    /** The languages with training text, in alphabetical order. */
    List<String> languages() {
        try (Stream<Path> files = Files.list(root.resolve("train"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".txt.gz"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> train(String language) {
        return lines(root.resolve("train").resolve(language + ".txt.gz"));
    }

    List<String> dev(String language) {
        return lines(root.resolve("dev").resolve(language + ".txt.gz"));
    }

    /** Lines {@code tag TAB text}; {@code kind} is single, pairs or sentences. */
    List<String> shortTexts(String kind) {
        return lines(root.resolve("dev").resolve("short-" + kind + ".tsv.gz"));
    }

    /** Lines {@code word TAB frequency}; empty if there is no list. */
    List<String> words(String language) {
        return lines(root.resolve("words").resolve(language + ".tsv.gz"));
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
