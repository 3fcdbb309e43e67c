package dev.lede.examples.cli;

import java.io.IOException;
import java.io.Serial;

/** Standard output could not be written. */
final class OutputException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    OutputException(IOException cause) {
        super("cannot write standard output: " + cause.getMessage(), cause);
    }

    /** Whether the reader went away, as {@code head -1} does when it has seen enough: no fault of anybody. */
    boolean isClosedPipe() {
        String message = String.valueOf(getCause()).toLowerCase(java.util.Locale.ROOT);
        return message.contains("pipe") || message.contains("closed");
    }
}
