package dev.lede.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that reads lines and writes one line for each, in order, in constant memory.
 *
 * <p>Subclasses read the line first and write afterwards, so that a bad line leaves no half a result behind.
 */
@Command(mixinStandardHelpOptions = true)
abstract class LineCommand implements Callable<Integer> {

    /** The status for bad options and bad lines. */
    static final int BAD_INPUT = 2;

    private final Streams streams;
    private @Nullable JsonReader json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    LineCommand(Streams streams) {
        this.streams = streams;
    }

    /** Answers a line that is not blank, without ending the line. */
    abstract void answer(String line, JsonWriter out) throws IOException, BadLineException;

    /** Answers a blank line, without ending it. */
    void answerBlank(JsonWriter out) throws IOException {
        out.text("");
    }

    @Override
    public final Integer call() throws IOException {
        JsonWriter out = new JsonWriter(streams.out());
        LineReader lines = new LineReader(streams.in(), out);
        try (Progress progress = new Progress(streams, "lines", -1)) {
            while (lines.next()) {
                if (isBlank(lines.text())) {
                    answerBlank(out);
                } else {
                    answer(lines.text(), out);
                }
                out.newLine();
                progress.done(lines.number());
            }
        } catch (BadLineException e) {
            out.flush();
            streams.err().println(spec.qualifiedName() + ": line " + lines.number() + ": " + e.getMessage());
            return BAD_INPUT;
        }
        out.flush();
        return 0;
    }

    /** What picocli knows of this command. */
    final CommandSpec spec() {
        return spec;
    }

    /** How lines of JSON are read; made at the first line, since help and empty input need none. */
    final JsonReader json() {
        JsonReader reader = json;
        if (reader == null) {
            reader = new JsonReader();
            json = reader;
        }
        return reader;
    }

    private static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ' ' && line.charAt(i) != '\t' && line.charAt(i) != '\r') {
                return false;
            }
        }
        return true;
    }
}
