package dev.lede.tokenize;

import dev.lede.internal.tokenize.BoundaryScanner;
import dev.lede.internal.tokenize.ScanRules;
import java.util.Objects;

/**
 * Walks over the tokens of a text. Not thread-safe: one cursor per thread, reused for many texts.
 *
 * <p>A cursor keeps a copy of the text, so the text may change after {@link #reset}. It allocates only to make room for a
 * text longer than all before it; a walk takes time linear in the length of the text, whatever stands in it.
 *
 * <pre>{@code
 * TokenCursor cursor = Tokenizer.news().cursor();
 * cursor.reset(text);
 * while (cursor.next()) {
 *     use(cursor.start(), cursor.end(), cursor.type());
 * }
 * }</pre>
 */
public final class TokenCursor {

    private final boolean spaces;
    private final BoundaryScanner scanner = new BoundaryScanner(ScanRules.STRICT);
    private final int[] boundaries = new int[2 * BoundaryScanner.BLOCK];
    private char[] text = new char[0];
    private int count;
    private int index;
    private int usable;
    private int start;
    private int end;

    TokenCursor(boolean spaces) {
        this.spaces = spaces;
    }

    /** Starts over, before the first token of {@code text}. */
    public void reset(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        int length = string.length();
        if (this.text.length < length) {
            this.text = new char[length];
        }
        string.getChars(0, length, this.text, 0);
        scanner.reset(this.text, length);
        count = 0;
        index = 0;
        usable = 0;
        start = 0;
        end = 0;
    }

    /** Moves to the next token; false when there is none. */
    public boolean next() {
        do {
            if (index >= usable && !refill()) {
                start = end;
                return false;
            }
            start = boundaries[index];
            end = boundaries[++index];
        } while (!spaces && type() == TokenType.SPACE);
        return true;
    }

    /** Scans on until the segment at {@code index} has a final end; false at the end of text. */
    private boolean refill() {
        System.arraycopy(boundaries, index, boundaries, 0, count - index);
        count -= index;
        index = 0;
        while (!scanner.isDone()) {
            count = scanner.scan(boundaries, count);
            usable = count - (scanner.isDone() ? 1 : 2); // the last boundary may be taken back
            if (usable > 0) {
                return true;
            }
        }
        usable = 0;
        return false;
    }

    /** The first code unit of the token. */
    public int start() {
        return start;
    }

    /** The code unit after the last. */
    public int end() {
        return end;
    }

    /** What the token is; {@link TokenType#OTHER} before the first token and after the last. */
    public TokenType type() {
        return start == end ? TokenType.OTHER : TokenTypes.of(text, start, end);
    }
}
