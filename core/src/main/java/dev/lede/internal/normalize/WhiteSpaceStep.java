package dev.lede.internal.normalize;

/**
 * Writes every run of white space as one blank, or, if it holds line breaks, as one or two {@code \n} (two where the run
 * had an empty line).
 */
public final class WhiteSpaceStep implements Step {

    @Override
    public void mark(CharMarks.Builder marks) {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (isSpace((char) c)) {
                marks.add((char) c);
            }
        }
    }

    @Override
    public void apply(String text, Rewriter out) {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            int breaks = 0;
            while (end < text.length() && isSpace(text.charAt(end))) {
                breaks += isBreak(text, end) ? 1 : 0;
                end++;
            }
            if (end > i) {
                write(text, i, end, breaks, out);
            }
            i = end + 1;
        }
    }

    private static void write(String text, int start, int end, int breaks, Rewriter out) {
        String wanted = breaks == 0 ? " " : breaks == 1 ? "\n" : "\n\n";
        if (end - start != wanted.length() || !text.startsWith(wanted, start)) {
            out.replace(start, end, wanted);
        }
    }

    private static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        if (c == '\r') {
            return at + 1 == text.length() || text.charAt(at + 1) != '\n';
        }
        return c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** White_Space of Unicode, all of it in the basic plane. */
    static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u0085'
                || c == '\u00A0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }
}
