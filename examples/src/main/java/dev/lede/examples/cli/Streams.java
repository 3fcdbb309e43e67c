package dev.lede.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error of one run. Tests put their own in place.
 *
 * @param in bytes as they come, not decoded
 * @param out unbuffered; commands write through {@link JsonWriter}
 * @param err messages in UTF-8
 * @param terminal who looks at the output
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

    /** Those of the process, around the encodings of {@link System#in} and {@link System#out}. */
    static Streams standard() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal.ofProcess());
    }
}
