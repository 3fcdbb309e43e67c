package dev.lede.normalize;

import dev.lede.internal.normalize.Edits;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;

/** Stands in for an {@link OffsetMap} in Java serialization: four offsets an edit. */
final class SerializedMap implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final int[] edits;

    SerializedMap(Edits edits) {
        this.edits = edits.toArray();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return OffsetMap.of(Edits.checked(edits));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not a map of offsets").initCause(e);
        }
    }
}
