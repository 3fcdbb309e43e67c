package dev.lede.stats;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;

/** Stands in for {@link TermCounts} in Java serialization, with the one stable form. */
final class SerializedCounts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** What {@link TermCounts#toBytes()} gives. */
    private final byte[] bytes;

    SerializedCounts(byte[] bytes) {
        this.bytes = bytes;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return TermCounts.fromBytes(bytes);
        } catch (CountsFormatException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not the bytes of counts").initCause(e);
        }
    }
}
