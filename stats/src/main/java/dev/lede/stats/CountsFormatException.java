package dev.lede.stats;

import java.io.Serial;

/**
 * Thrown when bytes are not the serialized form of {@link TermCounts}; says where, what was expected and found.
 *
 * <pre>{@code
 * try {
 *     TermCounts.fromBytes(new byte[3]);
 * } catch (CountsFormatException e) {
 *     e.getMessage(); // -> "not valid term counts at byte 3: ends too early, at least 15 bytes are needed"
 * }
 * }</pre>
 */
public final class CountsFormatException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    /** The offset of the first byte that is wrong. */
    private final int position;

    CountsFormatException(int position, String message) {
        super("not valid term counts at byte " + position + ": " + message);
        this.position = position;
    }

    /** The offset of the first byte that is wrong. */
    public int position() {
        return position;
    }
}
