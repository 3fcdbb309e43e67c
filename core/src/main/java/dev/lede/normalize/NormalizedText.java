package dev.lede.normalize;

import java.util.List;

/**
 * A normalized text, its original and the way between them. Immutable and thread-safe.
 *
 * <pre>{@code
 * NormalizedText t = Normalizer.news().normalize(raw);
 * t.changes().forEach(c -> System.out.println(c.step() + " at " + c.original()));
 * }</pre>
 */
public final class NormalizedText {

    private final Normalizer normalizer;
    private final String original;
    private final String text;
    private final OffsetMap map;

    NormalizedText(Normalizer normalizer, String original, String text, OffsetMap map) {
        this.normalizer = normalizer;
        this.original = original;
        this.text = text;
        this.map = map;
    }

    /** What was given. */
    public String original() {
        return original;
    }

    /** What came out; the same object as {@link #original()} if nothing changed. */
    public String text() {
        return text;
    }

    /** The way between the two. */
    public OffsetMap map() {
        return map;
    }

    /** Whether anything was changed. */
    public boolean isChanged() {
        return !map.isIdentity();
    }

    /** All stretches of the text, unchanged ones included, each with the stretch of the original it came from. */
    public List<OffsetMap.Run> runs() {
        return map.runs(text.length());
    }

    /**
     * What the steps did, in the order in which they did it.
     *
     * <p>Nothing of this is kept: the steps run again when it is asked for, in time linear in the text.
     */
    public List<Change> changes() {
        return isChanged() ? normalizer.changes(original) : List.of();
    }

    /** The normalized text. */
    @Override
    public String toString() {
        return text;
    }
}
