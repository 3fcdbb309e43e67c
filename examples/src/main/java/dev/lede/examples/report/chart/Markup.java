package dev.lede.examples.report.chart;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes elements of HTML and SVG. Whatever is given as text or as the value of an attribute stays text: it cannot open
 * an element, end an attribute or turn the direction of what follows. Not thread-safe.
 *
 * <pre>{@code
 * new Markup().open("p", "class", "a").text("one").close("p"); // <p class="a">one</p>
 * }</pre>
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param name the name of the element
     * @param attributes names and values in turn
     * @throws IllegalArgumentException if a value is missing
     */
    public Markup open(String name, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attribute without a value: " + attributes[attributes.length - 1]);
        }
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    public Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String name, CharSequence text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Text. */
    public Markup text(CharSequence text) {
        escape(Objects.requireNonNull(text, "text"));
        return this;
    }

    /** Markup that is known to be well-formed. */
    public Markup raw(CharSequence markup) {
        out.append(Objects.requireNonNull(markup, "markup"));
        return this;
    }

    private void escape(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;"); // a bare one would be read as a line feed
                case '\n', '\t' -> out.append((char) c);
                default -> appendSafe(c);
            }
        }
    }

    private void appendSafe(int c) {
        if (isUnsafe(c)) {
            out.append(name(c));
        } else {
            out.appendCodePoint(c);
        }
    }

    /**
     * Whether a character must not reach a page or a terminal as it is: controls other than TAB and the ends of lines,
     * lone surrogates, and marks that turn the direction of text. Joiners are needed by many scripts and are safe.
     */
    public static boolean isUnsafe(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < ' ' && codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
        }
        int type = UCharacter.getType(codePoint);
        return type == UCharacterCategory.CONTROL
                || type == UCharacterCategory.SURROGATE
                || UCharacter.hasBinaryProperty(codePoint, UProperty.BIDI_CONTROL)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.NONCHARACTER_CODE_POINT);
    }

    /** What is written for a character that cannot be shown: its number between angle quotes, as in ‹U+202E›. */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "‹U+%04X›", codePoint);
    }

    /** Everything written so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
