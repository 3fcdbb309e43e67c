package dev.lede.normalize;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * A normalized text, its original and the way between them. Immutable and thread-safe.
 *
 * <p>Java serialization writes the original and the options of the normalizer, which runs again where they are read.
 *
 * <pre>{@code
 * NormalizedText t = Normalizer.news().normalize("caffÃ¨ nero");
 * t.text(); // -> "caffè nero"
 * t.changes().forEach(change -> System.out.println(change.step() + " at " + change.original()));
 * }</pre>
 */
@SuppressWarnings("serial") // a description is written in its place
public final class NormalizedText implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

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

    @Serial
    private Object writeReplace() {
        return new SerializedText(normalizer, original);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedText.class + " is read");
    }
}
