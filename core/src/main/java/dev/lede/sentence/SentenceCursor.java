package dev.lede.sentence;

import dev.lede.internal.sentence.CharClass;
import dev.lede.internal.sentence.SentenceEngine;
import java.util.Objects;

/**
 * Walks over the sentences of a text. Not thread-safe: one cursor per thread, reused for many texts. Allocates nothing
 * once its buffer has the size of the longest text.
 *
 * <p>Sentences are trimmed of white space at both ends; they do not overlap, and together they cover every character
 * that is not white space.
 *
 * <pre>{@code
 * SentenceCursor cursor = SentenceSplitter.news().cursor();
 * cursor.reset(text);
 * while (cursor.next()) {
 *     System.out.println(cursor.start() + " to " + cursor.end());
 * }
 * }</pre>
 */
public final class SentenceCursor {

    private final SentenceEngine engine;
    private char[] buffer = new char[0];
    private int length;
    private int boundary;
    private int start;
    private int end;

    SentenceCursor(SentenceEngine engine) {
        this.engine = engine;
    }

    /** Starts over, before the first sentence of {@code text}. Linear in the text, which is copied. */
    public void reset(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        length = string.length();
        if (buffer.length < length) {
            buffer = new char[Math.max(length, (int) Math.min(2L * buffer.length, Integer.MAX_VALUE - 8))];
        }
        string.getChars(0, length, buffer, 0);
        engine.reset(buffer, length);
        boundary = 0;
        start = 0;
        end = 0;
    }

    /** Moves to the next sentence; false when there is none. */
    public boolean next() {
        start = passSpace(boundary);
        while (start < length) {
            engine.passSpace(start);
            boundary = engine.next();
            end = boundary;
            while (end > start && CharClass.isSpace(buffer[end - 1])) {
                end--;
            }
            if (start < end) {
                return true;
            }
            start = passSpace(boundary);
        }
        boundary = length;
        end = length;
        return false;
    }

    private int passSpace(int from) {
        int at = from;
        while (at < length && CharClass.isSpace(buffer[at])) {
            at++;
        }
        return at;
    }

    /** The first code unit of the sentence. */
    public int start() {
        return start;
    }

    /** The code unit after the last. */
    public int end() {
        return end;
    }
}
