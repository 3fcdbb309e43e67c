package dev.lede.examples.cli;

import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 as browsers do: every maximal part of an ill-formed sequence becomes one U+FFFD.
 *
 * <p>The decoder of the WHATWG Encoding Standard (section 8.1.1), which follows the practice that the Unicode Standard
 * recommends (chapter 3.9, U+FFFD Substitution of Maximal Subparts). {@link String}'s own makes one U+FFFD of the three
 * bytes of an encoded surrogate, where other programs make three.
 */
final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private final char[] chars;
    private int length;

    private Utf8(int size) {
        chars = new char[size];
    }

    /** The text of the first {@code length} bytes. */
    static String decode(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return new Utf8(length).decodeAll(bytes, length);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** No byte gives more than one code unit, so that {@code chars} never grows. */
    private String decodeAll(byte[] bytes, int n) {
        int needed = 0;
        int codePoint = 0;
        int lower = 0x80;
        int upper = 0xBF;
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xFF;
            if (needed == 0) {
                needed = trailing(b);
                codePoint = b & (0x7F >> (needed + 1));
                lower = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
                upper = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
                if (needed == 0) {
                    chars[length++] = b < 0x80 ? (char) b : REPLACEMENT;
                }
            } else if (b < lower || b > upper) {
                chars[length++] = REPLACEMENT;
                needed = 0;
                i--; // the byte may begin a sequence of its own
            } else {
                lower = 0x80;
                upper = 0xBF;
                codePoint = (codePoint << 6) | (b & 0x3F);
                if (--needed == 0) {
                    length += Character.toChars(codePoint, chars, length);
                }
            }
        }
        if (needed > 0) {
            chars[length++] = REPLACEMENT;
        }
        return new String(chars, 0, length);
    }

    /** How many bytes follow a first byte; 0 for ASCII and for bytes that begin nothing. */
    private static int trailing(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    }
}
