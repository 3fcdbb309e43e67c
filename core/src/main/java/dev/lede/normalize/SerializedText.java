package dev.lede.normalize;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;

/**
 * Stands in for a {@link NormalizedText} in Java serialization. Text and map follow from the original, so the original
 * is normalized again where it is read: nothing can arrive that does not fit together.
 */
final class SerializedText implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final Normalizer normalizer;
    private final String original;

    SerializedText(Normalizer normalizer, String original) {
        this.normalizer = normalizer;
        this.original = original;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return normalizer.normalize(original);
        } catch (NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not a normalized text").initCause(e);
        }
    }
}
