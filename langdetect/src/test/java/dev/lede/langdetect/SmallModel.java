package dev.lede.langdetect;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Trains a model of a few languages in a second, from sentences made of the commonest words. */
final class SmallModel {

    private static final List<String> TEXTS = List.of(
            "en|the of and to in is that it was for on are with they be at one have this from had by word but what some we",
            "it|il di che la in un per non una sono con come mi ho lo ha le si della ma questo gli nel alla anche più dei",
            "de|der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er",
            "ru|и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой что весь год от так",
            "uk|і в не на я бути він з що а по це вона цей до але вони ми весь який із у та за свій рік від так тільки");

    /** Trained once for all tests of a run. */
    private static final class Standard {
        static final byte[] BYTES = trained();

        private static byte[] trained() {
            try {
                Path corpus = Files.createTempDirectory("lede-model");
                writeCorpus(corpus);
                byte[] bytes = train(corpus);
                try (Stream<Path> files = Files.walk(corpus)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private SmallModel() {}

    /** The bytes of a model of five languages. */
    static byte[] bytes() {
        return Standard.BYTES.clone();
    }

    /** Writes a corpus of the layout that the trainer reads. */
    static void writeCorpus(Path folder) throws IOException {
        for (String text : TEXTS) {
            String tag = text.substring(0, 2);
            String[] words = text.substring(3).split(" ");
            write(folder.resolve("train").resolve(tag + ".txt.gz"), lines(words, 0));
            write(folder.resolve("dev").resolve(tag + ".txt.gz"), lines(words, 5));
        }
        for (String kind : List.of("single", "pairs", "sentences")) {
            write(folder.resolve("dev").resolve("short-" + kind + ".tsv.gz"), "en\tthe word\n");
        }
    }

    private static String lines(String[] words, int offset) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            for (int k = 0; k < 7; k++) {
                lines.append(words[(offset + i * (k + 2) + k * 5) % words.length])
                        .append(k < 6 ? " " : ".\n");
            }
        }
        return lines.toString();
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(content);
        }
    }

    /** The bytes of a model trained on a corpus of that layout. */
    static byte[] train(Path corpus, String... more) {
        try {
            Path out = corpus.resolve("model.bin");
            String[] args = {"--corpus=" + corpus, "--out=" + out, "--samples=200", "--epochs=2", "--bytes=20000"};
            String[] all = Stream.concat(Arrays.stream(args), java.util.Arrays.stream(more))
                    .toArray(String[]::new);
            TrainLanguageModel.main(all);
            return Files.readAllBytes(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
