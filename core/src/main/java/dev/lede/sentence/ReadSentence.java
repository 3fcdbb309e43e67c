package dev.lede.sentence;

import java.io.Serializable;
import java.util.Objects;

/**
 * A sentence of a text that was read from a stream. Immutable and thread-safe.
 *
 * <pre>{@code
 * Reader reader = new StringReader("It rained. We stayed.");
 * ReadSentence last = SentenceSplitter.news().stream(reader).skip(1).findFirst().orElseThrow();
 * last.start(); // -> 11
 * last.text(); // -> "We stayed."
 * }</pre>
 *
 * @param start the number of UTF-16 code units before it in the stream
 * @param text the sentence as written, without white space at its ends
 */
public record ReadSentence(long start, String text) implements Serializable {

    /** Checks that there is a text. */
    public ReadSentence {
        Objects.requireNonNull(text, "text");
    }
}
