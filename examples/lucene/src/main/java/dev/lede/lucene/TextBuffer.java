package dev.lede.lucene;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/** The whole text of a reader in one array that is used again for the next text. Not thread-safe. */
final class TextBuffer {

    /** A buffer that one huge document has grown is given back afterwards. */
    private static final int KEPT = 1 << 20;

    private char[] chars = new char[4096];
    private int length;

    void readAll(Reader reader) throws IOException {
        length = 0;
        int read = reader.read(chars, 0, chars.length);
        while (read >= 0) {
            length += read;
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, Math.multiplyExact(length, 2));
            }
            read = reader.read(chars, length, chars.length - length);
        }
    }

    void clear() {
        length = 0;
        if (chars.length > KEPT) {
            chars = new char[4096];
        }
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    CharSequence view() {
        return CharBuffer.wrap(chars, 0, length);
    }
}
