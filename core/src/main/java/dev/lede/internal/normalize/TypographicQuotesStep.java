package dev.lede.internal.normalize;

/** Curls straight quotes: opening after a blank, an opening bracket or a dash, closing elsewhere. */
public final class TypographicQuotesStep implements Step {

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.add('"');
        marks.add('\'');
    }

    @Override
    public void apply(String text, Rewriter out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                out.replace(i, i + 1, opens(text, i) ? '\u201C' : '\u201D');
            } else if (c == '\'') {
                out.replace(i, i + 1, opens(text, i) ? '\u2018' : '\u2019');
            }
        }
    }

    private static boolean opens(String text, int at) {
        if (at + 1 == text.length() || WhiteSpaceStep.isSpace(text.charAt(at + 1))) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return WhiteSpaceStep.isSpace(before) || "([{-\u2013\u2014\u00AB\u201C\u2018\"'".indexOf(before) >= 0;
    }
}
