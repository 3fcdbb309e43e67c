package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in a process of their own: with little memory, in a foreign locale, with a reader that goes away. */
class ProcessTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    @TempDir
    private Path folder;

    private ProcessBuilder lede(String command) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Stream<String> start = Stream.of(
                java,
                "-Xmx256m",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.lede.examples.cli.Main");
        List<String> arguments =
                Stream.concat(start, Stream.of(command.split(" ", -1))).toList();
        return new ProcessBuilder(arguments).redirectError(folder.resolve("err").toFile());
    }

    private Path input(String lines) throws IOException {
        return Files.writeString(folder.resolve("in"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "tokens --explain", "boundaries --words", "normalize --offsets"})
    void run_lineOfTenMegabytes_fitsIntoLittleMemory(String command) throws IOException, InterruptedException {
        String sentence = "Il traghetto è partito alle 9,30 &amp; torna. ";
        String line = "\"" + sentence.repeat(TEN_MEGABYTES / sentence.length()) + "\"\n";
        Path out = folder.resolve("out");

        Process process = lede(command)
                .redirectInput(input(line + "\"è\"\n").toFile())
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(process.exitValue()).isZero();
        try (Stream<String> lines = Files.lines(out, UTF_8)) {
            assertThat(lines).hasSize(2);
        }
    }

    @Test
    void run_readerGoesAway_endsQuietly() throws IOException, InterruptedException {
        Process process = lede("tokens")
                .redirectInput(
                        input("\"Il traghetto è partito.\"\n".repeat(200_000)).toFile())
                .start();

        try (BufferedReader reader = process.inputReader(UTF_8)) {
            assertThat(reader.readLine()).startsWith("[[0,2],[3,12]");
        }

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(process.exitValue()).isZero();
    }
}
