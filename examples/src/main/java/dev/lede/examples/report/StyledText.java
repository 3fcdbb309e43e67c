package dev.lede.examples.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Text for a terminal with a style for every character. What cannot be shown is written as its name, so that no article
 * can send commands to the terminal.
 */
final class StyledText {

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();

    StyledText append(CharSequence part, Style style) {
        return appendVisible(Glyphs.visible(part, ""), style);
    }

    StyledText append(CharSequence part) {
        return append(part, Style.PLAIN);
    }

    private StyledText appendVisible(String part, Style style) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            text.append(c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
            styles.add(style);
        }
        return this;
    }

    /** Blanks up to a column. */
    StyledText padTo(int column) {
        return append(" ".repeat(Math.max(0, column - width())));
    }

    int width() {
        return Glyphs.width(text);
    }

    /** Cuts the text to a width, with an ellipsis if something is lost. */
    StyledText truncate(int width) {
        if (width() <= width) {
            return this;
        }
        StyledText cut = part(0, fitting(0, text.length(), width - 1));
        cut.append("…");
        return cut;
    }

    /** Lines of at most {@code width} columns, broken where UAX #14 allows it, within a word only if it is too long. */
    List<StyledText> wrap(int width) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text.toString());
        List<StyledText> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && Glyphs.width(text.substring(start, trimmed(start, next))) > width) {
                lines.add(part(start, trimmed(start, end)));
                start = end;
            }
            while (Glyphs.width(text.substring(start, trimmed(start, next))) > width) {
                int cut = fitting(start, next, width);
                lines.add(part(start, cut));
                start = cut;
            }
            end = next;
        }
        if (end > start || lines.isEmpty()) {
            lines.add(part(start, trimmed(start, end)));
        }
        return lines;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    /** The end of the longest stretch from {@code start} that takes {@code width} columns, one character at least. */
    private int fitting(int start, int end, int width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text.substring(start, end));
        int fits = characters.next();
        int used = Glyphs.width(text.substring(start, start + fits));
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            used += Glyphs.width(text.substring(start + fits, start + next));
            if (used > width) {
                break;
            }
            fits = next;
        }
        return start + fits;
    }

    private StyledText part(int start, int end) {
        StyledText part = new StyledText();
        part.text.append(text, start, end);
        part.styles.addAll(styles.subList(start, end));
        return part;
    }

    /** Writes the text, with SGR sequences where {@code colour} is wanted. */
    void write(StringBuilder out, boolean colour) {
        Style current = Style.PLAIN;
        for (int i = 0; i < text.length(); i++) {
            if (colour && styles.get(i) != current) {
                current = styles.get(i);
                out.append("\u001B[0")
                        .append(current == Style.PLAIN ? "" : ";" + current.sgr())
                        .append('m');
            }
            out.append(text.charAt(i));
        }
        if (current != Style.PLAIN) {
            out.append("\u001B[0m");
        }
    }
}
