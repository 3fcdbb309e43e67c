package dev.lede.internal.normalize;

import org.jspecify.annotations.Nullable;

/**
 * Decodes character references of HTML: names, decimal and hexadecimal numbers, the numbers 128 to 159 as windows-1252.
 *
 * <p>A missing semicolon is tolerated as the standard does it within attributes: for the names that have a legacy form,
 * if neither a letter, a digit nor {@code =} follows, so that the parameters of a URL stay. What was escaped several
 * times is decoded to the end. Text that has markup is HTML source and is left to an HTML parser.
 */
public final class EntityStep implements Step {

    private static final String ESCAPE = "amp;";

    /** Pairs of an ampersand and what can follow it in a reference. */
    private static final int KIND = CharMarks.LAST_KIND;

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.addLead('&', KIND);
        marks.addTrail('#', KIND);
        for (char c = 'A'; c <= 'Z'; c++) {
            marks.addTrail(c, KIND);
            marks.addTrail((char) (c | 0x20), KIND);
        }
    }

    @Override
    public boolean leaves(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '&' && isReference(text, at + 1, end)) {
                return hasMarkup(text, start, end);
            }
        }
        return true;
    }

    private static boolean isReference(String text, int from, int limit) {
        return from < limit && (text.startsWith(ESCAPE, from) || Reference.parse(text, from, limit) != null);
    }

    @Override
    public void apply(String text, Rewriter out) {
        if (hasMarkup(text, 0, text.length())) {
            return;
        }
        int at = text.indexOf('&');
        while (at >= 0) {
            int end = decode(text, at, out);
            at = end < text.length() && text.charAt(end) == '&' ? end : text.indexOf('&', end);
        }
    }

    /** Decodes the reference at {@code start}, if there is one, and returns where to go on. */
    private static int decode(String text, int start, Rewriter out) {
        int end = start + 1;
        String characters = "&";
        // An ampersand may begin the next reference: text that was escaped more than once.
        while (characters.equals("&")) {
            end = skipEscapes(text, end, text.length());
            Reference reference = Reference.parse(text, end, text.length());
            if (reference == null) {
                break;
            }
            characters = reference.characters();
            end = reference.end();
        }
        if (end > start + 1) {
            out.replace(start, end, characters);
        }
        return end;
    }

    private static int skipEscapes(String text, int from, int limit) {
        int i = from;
        while (i + ESCAPE.length() <= limit && text.charAt(i) == 'a' && text.startsWith(ESCAPE, i)) {
            i += ESCAPE.length();
        }
        return i;
    }

    private static boolean hasMarkup(String text, int start, int end) {
        // Searching beyond the end, part for part, would take quadratic time.
        int first = end == text.length() ? text.indexOf('<', start) : start;
        for (int i = first < 0 ? end : first; i + 1 < end; i++) {
            if (text.charAt(i) == '<') {
                char next = text.charAt(i + 1);
                if (isLetter(next) || next == '/' || next == '!' || next == '?') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What a reference stands for, and where it ends. */
    private record Reference(String characters, int end) {

        /** Parses what stands behind an ampersand. */
        static @Nullable Reference parse(String text, int from, int limit) {
            if (from >= limit) {
                return null;
            }
            return text.charAt(from) == '#' ? number(text, from + 1, limit) : name(text, from, limit);
        }

        private static @Nullable Reference name(String text, int from, int limit) {
            int end = from;
            int longest = from + Math.min(NamedEntities.LONGEST, limit - from);
            while (end < longest && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
                end++;
            }
            boolean closed = end < limit && text.charAt(end) == ';';
            if (end - from < 2 || (!closed && !mayEnd(text, end, limit))) {
                return null;
            }
            String characters = NamedEntities.standard().get(text.substring(from, end), closed);
            return characters == null ? null : new Reference(characters, closed ? end + 1 : end);
        }

        private static boolean mayEnd(String text, int end, int limit) {
            return end == limit
                    || !(isLetter(text.charAt(end)) || isDigit(text.charAt(end)) || text.charAt(end) == '=');
        }

        private static @Nullable Reference number(String text, int from, int limit) {
            boolean hex = from < limit && (text.charAt(from) | 0x20) == 'x';
            int radix = hex ? 16 : 10;
            int start = hex ? from + 1 : from;
            int end = start;
            int value = 0;
            while (end < limit && digit(text.charAt(end), radix) >= 0) {
                value = Math.min(radix * value + digit(text.charAt(end), radix), Character.MAX_CODE_POINT + 1);
                end++;
            }
            boolean closed = end < limit && text.charAt(end) == ';';
            // "Team &#1 wins" is no reference: without semicolon, only what can be a printed character is.
            if (end == start || (!closed && (value < 0x20 || !mayEnd(text, end, limit)))) {
                return null;
            }
            return new Reference(character(value), closed ? end + 1 : end);
        }

        private static int digit(char c, int radix) {
            return c < 0x80 ? Character.digit(c, radix) : -1;
        }

        private static String character(int value) {
            boolean legal = value > 0
                    && value <= Character.MAX_CODE_POINT
                    && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
            return legal ? Character.toString(Windows1252.character(value)) : "\uFFFD";
        }
    }
}
