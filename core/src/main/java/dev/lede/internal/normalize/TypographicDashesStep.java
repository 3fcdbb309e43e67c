package dev.lede.internal.normalize;

/** Writes two or three hyphens as an em dash, and a hyphen between blanks as an en dash. */
public final class TypographicDashesStep implements Step {

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.add('-');
    }

    @Override
    public void apply(String text, Rewriter out) {
        int at = text.indexOf('-');
        while (at >= 0) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == '-') {
                end++;
            }
            if (end - at == 2 || end - at == 3) {
                out.replace(at, end, '\u2014');
            } else if (end - at == 1 && isBlank(text, at - 1) && isBlank(text, end)) {
                out.replace(at, end, '\u2013');
            }
            at = text.indexOf('-', end);
        }
    }

    private static boolean isBlank(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == ' ';
    }
}
