package dev.lede.internal.normalize;

/** One kind of repair. Implementations are immutable and thread-safe, and take time linear in the text. */
public interface Step {

    /**
     * Marks the characters without which this step has nothing to do. A text that has none of them is never given to
     * {@link #apply}, and a text that no step is concerned with is returned as it is.
     */
    void mark(CharMarks.Builder marks);

    /**
     * Whether this step surely leaves {@code [start, end)} of a text as it is. Looks at nothing outside, and allocates
     * nothing, or hardly ever.
     */
    default boolean leaves(String text, int start, int end) {
        return false;
    }

    /** Whether this step never changes what it has made itself. */
    default boolean isSettled() {
        return false;
    }

    /** Edits the text that {@code out} was reset to. */
    void apply(String text, Rewriter out);
}
