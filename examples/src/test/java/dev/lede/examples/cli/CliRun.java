package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** What a command answered. */
record CliRun(int status, String out, String err) {

    static CliRun of(String input, String... args) {
        return of(input.getBytes(UTF_8), args);
    }

    static CliRun of(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input), out, new PrintStream(err, true, UTF_8), Terminal.ofProcess());
        int status = new Cli(streams).run(args);
        return new CliRun(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The lines of the output; what follows the last line end must be nothing. */
    List<String> lines() {
        if (!out.isEmpty() && !out.endsWith("\n")) {
            throw new AssertionError("the last line has no end: " + out);
        }
        return List.of(
                out.isEmpty()
                        ? new String[0]
                        : out.substring(0, out.length() - 1).split("\n", -1));
    }
}
