package dev.lede.normalize;

import java.util.Objects;

/**
 * A normalized text, its original and the way between them. Immutable and thread-safe.
 *
 * @param original what was given
 * @param text what came out; the same object as {@code original} if nothing changed
 * @param map the way between the two
 */
public record NormalizedText(String original, String text, OffsetMap map) {

    /** Checks that nothing is null. */
    public NormalizedText {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(map, "map");
    }

    /** Whether anything was changed. */
    public boolean isChanged() {
        return !map.isIdentity();
    }
}
