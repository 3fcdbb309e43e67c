package dev.lede.normalize;

import dev.lede.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something in a text that a reader does not see, or takes for something else. Immutable and thread-safe.
 *
 * <pre>{@code
 * HiddenCharacter found = HiddenCharacters.find("zero\u200Bwidth").get(0);
 * found.kind(); // -> ZERO_WIDTH
 * found.span(); // -> Span[start=4, end=5]
 * }</pre>
 *
 * @param kind what it is
 * @param span where it stands; of several in a row, the whole run
 */
public record HiddenCharacter(Kind kind, Span span) implements Serializable {

    /** Kinds of hidden characters. */
    public enum Kind {
        /** Embedding, override or isolate: text is shown in another order than it is stored ("Trojan Source"). */
        BIDI_CONTROL,
        /** A bidi mark, which has no width and only weak effect. */
        BIDI_MARK,
        /** Zero-width space, joiner, word joiner, invisible operator or byte order mark. */
        ZERO_WIDTH,
        /** A soft hyphen, which shows at the end of a line only. */
        SOFT_HYPHEN,
        /** Tag characters, an invisible copy of ASCII, outside a flag. */
        TAG,
        /** A control character other than white space. */
        CONTROL,
        /** A word that mixes scripts so that a letter looks like one of another script (UTS #39). */
        HOMOGLYPH,
        /** A character of private use, whose look depends on the font. */
        PRIVATE_USE,
        /** A code point that is not assigned, or never will be. */
        UNASSIGNED,
        /** Half of a surrogate pair. */
        UNPAIRED_SURROGATE
    }

    /** Checks that nothing is null. */
    public HiddenCharacter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
