package dev.lede.examples.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Writes JSON (RFC 8259) and plain fields as UTF-8 through a buffer of fixed size.
 *
 * <p>Unpaired surrogates, U+0085, U+2028 and U+2029 are escaped, beside what JSON asks for: UTF-8 cannot hold the
 * first, and readers that take the others for line ends would break a line in two. Jackson's generators refuse unpaired
 * surrogates, hence this one. Commas come by themselves; the caller nests begins and ends as they should be.
 */
final class JsonWriter implements Flushable {

    private static final String HEX = "0123456789abcdef";

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 15];
    private int length;
    private boolean comma;

    JsonWriter(OutputStream out) {
        this.out = out;
    }

    JsonWriter beginObject() throws IOException {
        return open('{');
    }

    JsonWriter endObject() throws IOException {
        return close('}');
    }

    JsonWriter beginArray() throws IOException {
        return open('[');
    }

    JsonWriter endArray() throws IOException {
        return close(']');
    }

    /** The name of the value that comes next. */
    JsonWriter name(String name) throws IOException {
        value(name);
        put(':');
        comma = false;
        return this;
    }

    JsonWriter value(CharSequence text) throws IOException {
        return value(text, 0, text.length());
    }

    /** A string of the characters from {@code start} to before {@code end}. */
    JsonWriter value(CharSequence text, int start, int end) throws IOException {
        separate();
        put('"');
        characters(text, start, end);
        put('"');
        comma = true;
        return this;
    }

    private void characters(CharSequence text, int start, int end) throws IOException {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                utf8(Character.toCodePoint(c, text.charAt(++i)));
            } else if (Character.isSurrogate(c) || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                escape(c);
            } else {
                utf8(c);
            }
        }
    }

    JsonWriter value(long number) throws IOException {
        return raw(Long.toString(number));
    }

    /** A number in six significant digits at most; {@code null} if it is none. */
    JsonWriter value(double number) throws IOException {
        return raw(Double.isFinite(number) ? plain(number) : "null");
    }

    /** A value that is JSON already, in ASCII. */
    JsonWriter raw(String json) throws IOException {
        separate();
        comma = true;
        return text(json);
    }

    /** Characters as they are, outside any JSON; an unpaired surrogate becomes U+FFFD. */
    JsonWriter text(CharSequence text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (c < 0x80) {
                put(c);
            } else {
                utf8(c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
            }
        }
        return this;
    }

    /** Ends the line. */
    void newLine() throws IOException {
        put('\n');
        comma = false;
    }

    /** A number as people write it: {@code 0.97}, never {@code 9.7E-1}. */
    static String plain(double number) {
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(6));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private JsonWriter open(char bracket) throws IOException {
        separate();
        comma = false;
        put(bracket);
        return this;
    }

    private JsonWriter close(char bracket) throws IOException {
        comma = true;
        put(bracket);
        return this;
    }

    private void separate() throws IOException {
        if (comma) {
            put(',');
        }
    }

    private void ascii(char c) throws IOException {
        if (c == '"' || c == '\\') {
            put('\\');
            put(c);
        } else if (c >= ' ') {
            put(c);
        } else if (c == '\n' || c == '\t' || c == '\r') {
            put('\\');
            put(c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
        } else {
            escape(c);
        }
    }

    private void escape(char c) throws IOException {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX.charAt((c >> shift) & 15));
        }
    }

    private void utf8(int c) throws IOException {
        if (c < 0x800) {
            put(0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                put(0xE0 | (c >> 12));
            } else {
                put(0xF0 | (c >> 18));
                put(0x80 | ((c >> 12) & 0x3F));
            }
            put(0x80 | ((c >> 6) & 0x3F));
        }
        put(0x80 | (c & 0x3F));
    }

    private void put(int b) throws IOException {
        if (length == buffer.length) {
            flush();
        }
        buffer[length++] = (byte) b;
    }

    @Override
    public void flush() throws IOException {
        int n = length;
        length = 0;
        if (n > 0) {
            try {
                out.write(buffer, 0, n);
                out.flush();
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }
    }
}
