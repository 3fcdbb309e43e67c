package dev.lede.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Objects;

/**
 * Walks over the sentences of a text. Not thread-safe: one cursor per thread, reused for many texts.
 *
 * <p>Sentences are trimmed of white space at both ends; together they cover every character that is not white space.
 */
public final class SentenceCursor {

    private final BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
    private String text = "";
    private int boundary;
    private int start;
    private int end;

    SentenceCursor() {}

    /** Starts over, before the first sentence of {@code text}. */
    public void reset(CharSequence text) {
        this.text = Objects.requireNonNull(text, "text").toString();
        sentences.setText(this.text);
        boundary = sentences.first();
        start = 0;
        end = 0;
    }

    /** Moves to the next sentence; false when there is none. */
    public boolean next() {
        do {
            start = boundary;
            int next = sentences.next();
            if (next == BreakIterator.DONE) {
                return false;
            }
            boundary = next;
            end = next;
            trim();
        } while (start == end);
        return true;
    }

    private void trim() {
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
    }

    private static boolean isSpace(char c) {
        return com.ibm.icu.lang.UCharacter.isUWhiteSpace(c);
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
