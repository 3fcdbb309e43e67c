package dev.lede.internal.normalize;

/** Takes out terminal escapes: control sequences of ECMA-48 that begin with ESC and {@code [}, such as colours. */
public final class TerminalEscapeStep implements Step {

    private static final char ESC = '\u001B';

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.add(ESC);
    }

    @Override
    public void apply(String text, Rewriter out) {
        int at = text.indexOf(ESC);
        while (at >= 0) {
            int end = end(text, at);
            if (end > at) {
                out.delete(at, end);
            }
            at = text.indexOf(ESC, Math.max(end, at + 1));
        }
    }

    /** The end of the sequence at {@code start}: parameters, intermediates, one final character; or {@code start}. */
    private static int end(String text, int start) {
        int i = start + 1;
        if (i >= text.length() || text.charAt(i) != '[') {
            return start;
        }
        i = skip(text, i + 1, '0', '?');
        i = skip(text, i, ' ', '/');
        return i < text.length() && text.charAt(i) >= '@' && text.charAt(i) <= '~' ? i + 1 : start;
    }

    private static int skip(String text, int at, char first, char last) {
        int i = at;
        while (i < text.length() && text.charAt(i) >= first && text.charAt(i) <= last) {
            i++;
        }
        return i;
    }
}
