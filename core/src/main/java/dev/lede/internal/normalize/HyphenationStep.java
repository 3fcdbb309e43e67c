package dev.lede.internal.normalize;

import com.ibm.icu.lang.UCharacter;

/** Joins words that a hyphen or soft hyphen parts at the end of a line, if a small letter goes on. */
public final class HyphenationStep implements Step {

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.add('\n');
        marks.add('\r');
    }

    @Override
    public void apply(String text, Rewriter out) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '-' || c == '\u00AD' || c == '\u2010') && UCharacter.isLetter(text.charAt(i - 1))) {
                int next = continuation(text, i + 1);
                if (next > 0) {
                    out.delete(i, next);
                    i = next;
                }
            }
        }
    }

    /** Where the word goes on behind one line break, or 0. */
    private static int continuation(String text, int from) {
        int i = blanks(text, from);
        if (i < text.length() && text.charAt(i) == '\r') {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != '\n') {
            return 0;
        }
        i = blanks(text, i + 1);
        return i < text.length() && UCharacter.isLowerCase(text.charAt(i)) ? i : 0;
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 64 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
