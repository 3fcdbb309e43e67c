package dev.lede.normalize;

import dev.lede.internal.normalize.Edits;
import dev.lede.text.Span;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The way between a normalized text and its original, kept as runs of edits. Immutable and thread-safe.
 *
 * <p>Unchanged stretches are implied and cost nothing; the identity is one object. All offsets are UTF-16 code units.
 * Look-ups take O(log edits). The laws:
 *
 * <ul>
 *   <li>monotone: of two positions, the earlier one never maps behind the later one;
 *   <li>tight: a span maps to the smallest span that covers all edits it shares a character with, so that deleted
 *       text at its borders stays outside;
 *   <li>round trip: {@code toNormalized(toOriginal(span))} contains {@code span};
 *   <li>{@link #andThen} is associative, with {@link #identity} as neutral element.
 * </ul>
 *
 * <pre>{@code
 * NormalizedText t = Normalizer.clean().normalize("ﬁne");
 * t.map().toOriginal(new Span(0, 2)); // -> Span[start=0, end=1]
 * }</pre>
 */
@SuppressWarnings("serial") // a description is written in its place
public final class OffsetMap implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * A stretch of the normalized text and the stretch of the original that it came from.
     *
     * @param normalized a span of the normalized text; empty for a deletion
     * @param original a span of the original; empty for an insertion
     */
    public record Run(Span normalized, Span original) implements Serializable {

        /** Checks that nothing is null. */
        public Run {
            Objects.requireNonNull(normalized, "normalized");
            Objects.requireNonNull(original, "original");
        }
    }

    private static final OffsetMap IDENTITY = new OffsetMap(Edits.NONE);

    private final Edits edits;

    private OffsetMap(Edits edits) {
        this.edits = edits;
    }

    static OffsetMap of(Edits edits) {
        return edits.isEmpty() ? IDENTITY : new OffsetMap(edits);
    }

    /** The map of a text that was not changed. */
    public static OffsetMap identity() {
        return IDENTITY;
    }

    /** Whether nothing was changed. */
    public boolean isIdentity() {
        return edits.isEmpty();
    }

    /**
     * The smallest stretch of the original from which {@code normalized} came.
     *
     * <p>An empty span stays empty, unless it lies inside an edit.
     */
    public Span toOriginal(Span normalized) {
        Objects.requireNonNull(normalized, "normalized");
        return map(normalized, Edits.NEW);
    }

    /**
     * The smallest stretch of the normalized text that {@code original} turned into; empty if it was deleted.
     */
    public Span toNormalized(Span original) {
        Objects.requireNonNull(original, "original");
        return map(original, Edits.OLD);
    }

    private Span map(Span span, int side) {
        if (edits.isEmpty()) {
            return span;
        }
        int end = edits.mapEnd(span.end(), side);
        int start = edits.mapStart(span.start(), side);
        return start <= end ? new Span(start, end) : new Span(end, end);
    }

    /**
     * The map of two changes in a row.
     *
     * @param next a map whose original is this map's normalized text
     * @return the way between the result of {@code next} and this map's original; linear in the number of edits
     */
    public OffsetMap andThen(OffsetMap next) {
        Objects.requireNonNull(next, "next");
        return isIdentity() ? next : of(edits.andThen(next.edits));
    }

    /** The changed stretches only, in order; a view that holds no objects of its own. */
    public List<Run> edits() {
        return new AbstractList<>() {
            @Override
            public Run get(int index) {
                Objects.checkIndex(index, edits.size());
                return run(
                        edits.start(index, Edits.NEW),
                        edits.end(index, Edits.NEW),
                        edits.start(index, Edits.OLD),
                        edits.end(index, Edits.OLD));
            }

            @Override
            public int size() {
                return edits.size();
            }
        };
    }

    /**
     * All stretches in order, unchanged ones included, so that the normalized spans cover the text without a gap.
     *
     * @param normalizedLength the length of the normalized text
     * @throws IllegalArgumentException if the text is shorter than the edits
     */
    public List<Run> runs(int normalizedLength) {
        List<Run> runs = new ArrayList<>(2 * edits.size() + 1);
        int at = 0;
        int from = 0;
        for (Run edit : edits()) {
            addUnchanged(runs, at, edit.normalized().start(), from);
            runs.add(edit);
            at = edit.normalized().end();
            from = edit.original().end();
        }
        if (normalizedLength < at) {
            throw new IllegalArgumentException(
                    "a text of length " + normalizedLength + " ends before the edit at " + at);
        }
        addUnchanged(runs, at, normalizedLength, from);
        return runs;
    }

    private static void addUnchanged(List<Run> runs, int start, int end, int from) {
        if (start < end) {
            runs.add(run(start, end, from, from + end - start));
        }
    }

    private static Run run(int start, int end, int from, int to) {
        return new Run(new Span(start, end), new Span(from, to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetMap map && edits.equals(map.edits);
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }

    /** The changed stretches. */
    @Override
    public String toString() {
        return edits().toString();
    }

    @Serial
    private Object writeReplace() {
        return new SerializedMap(edits);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedMap.class + " is read");
    }
}
