package dev.lede.stats;

import dev.lede.text.Language;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;

/** Stands in for {@link StopWords} in Java serialization: the language of the list. */
final class SerializedStopWords implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final String tag;

    SerializedStopWords(String tag) {
        this.tag = tag;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return StopWords.of(Language.of(tag));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not a language").initCause(e);
        }
    }
}
