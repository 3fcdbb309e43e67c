package dev.lede.langdetect;

import java.io.IOException;
import java.io.Serial;

/**
 * A language model cannot be read: not one at all, of another version, cut short or damaged.
 *
 * <pre>{@code
 * try {
 *     LanguageModel.load(InputStream.nullInputStream());
 * } catch (ModelFormatException e) {
 *     e.getMessage(); // -> "cut short"
 * }
 * }</pre>
 */
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
