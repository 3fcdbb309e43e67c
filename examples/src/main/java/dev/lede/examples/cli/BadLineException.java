package dev.lede.examples.cli;

import java.io.Serial;

/** A line of the input is not what the command reads. The message says what was wrong and what is allowed. */
final class BadLineException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    BadLineException(String message) {
        super(message);
    }
}
