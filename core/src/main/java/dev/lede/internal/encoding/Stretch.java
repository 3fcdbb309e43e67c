package dev.lede.internal.encoding;

/** A part of a text that is judged by itself; around it are blanks. */
record Stretch(String text, int start, int end) {

    /** All of a text. */
    static Stretch of(String text) {
        return new Stretch(text, 0, text.length());
    }

    char charAt(int i) {
        return text.charAt(i);
    }

    boolean startsWith(String prefix, int i) {
        return i + prefix.length() <= end && text.startsWith(prefix, i);
    }

    /** The code point that begins at {@code i}. */
    int at(int i) {
        return i < end ? text.codePointAt(i) : ' ';
    }

    /** The code point that ends at {@code i}. */
    int before(int i) {
        return i > start ? text.codePointBefore(i) : ' ';
    }
}
