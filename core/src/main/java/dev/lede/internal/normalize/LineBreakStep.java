package dev.lede.internal.normalize;

/** Writes every line end as {@code \n}: CR LF, CR, next line, line and paragraph separator. */
public final class LineBreakStep implements Step {

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.add('\r');
        marks.add('\u0085');
        marks.add('\u2028');
        marks.add('\u2029');
    }

    @Override
    public void apply(String text, Rewriter out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                out.delete(i, i + 1);
            } else if (c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.replace(i, i + 1, '\n');
            }
        }
    }
}
