package dev.lede.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 code units.
 *
 * <p>Immutable and thread-safe. Spans order by start, then by end.
 *
 * <pre>{@code
 * Span word = new Span(4, 9);
 * word.text("the quick fox"); // -> "quick"
 * }</pre>
 *
 * @param start first code unit, 0 or more
 * @param end code unit after the last, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must be 0 <= start <= end, but is [" + start + ", " + end + ")");
        }
    }

    /** The number of code units covered. */
    public int length() {
        return end - start;
    }

    /** Whether nothing is covered. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the whole of {@code other} lies within this span. */
    public boolean contains(Span other) {
        Objects.requireNonNull(other, "other");
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return start < other.end && other.start < end;
    }

    /**
     * The characters of {@code text} that this span covers.
     *
     * @throws IllegalArgumentException if the span ends after the text
     */
    public String text(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "span [" + start + ", " + end + ") ends after the text of length " + text.length());
        }
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
