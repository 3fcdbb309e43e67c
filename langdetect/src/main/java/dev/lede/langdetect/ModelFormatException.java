package dev.lede.langdetect;

import java.io.IOException;
import java.io.Serial;

/** A language model cannot be read: not one at all, of another version, cut short or damaged. */
public final class ModelFormatException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    ModelFormatException(String message) {
        super(message);
    }

    ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
