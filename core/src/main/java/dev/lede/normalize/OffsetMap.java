package dev.lede.normalize;

import dev.lede.text.Span;
import java.util.List;

/**
 * The way between a normalized text and its original, kept as runs of edits. Immutable and thread-safe.
 *
 * <p>Unchanged stretches are implied; an identity map is one object.
 */
public final class OffsetMap {

    /** A stretch of the normalized text and the stretch of the original that it came from. */
    public record Run(Span normalized, Span original) {}

    private static final OffsetMap IDENTITY = new OffsetMap(List.of());

    private final List<Run> edits;

    private OffsetMap(List<Run> edits) {
        this.edits = edits;
    }

    /** The map of a text that was not changed. */
    public static OffsetMap identity() {
        return IDENTITY;
    }

    static OffsetMap ofEdits(List<Run> edits) {
        return edits.isEmpty() ? IDENTITY : new OffsetMap(List.copyOf(edits));
    }

    /** Whether nothing was changed. */
    public boolean isIdentity() {
        return edits.isEmpty();
    }

    /** The changed stretches, in order. */
    public List<Run> edits() {
        return edits;
    }

    /** The smallest stretch of the original from which {@code normalized} came. */
    public Span toOriginal(Span normalized) {
        return new Span(toOriginal(normalized.start(), false), toOriginal(normalized.end(), true));
    }

    private int toOriginal(int at, boolean end) {
        int shift = 0;
        for (Run run : edits) {
            if (at < run.normalized().start() || (end && at == run.normalized().start())) {
                break;
            }
            if (at < run.normalized().end()) {
                return end ? run.original().end() : run.original().start();
            }
            shift = run.original().end() - run.normalized().end();
        }
        return at + shift;
    }
}
