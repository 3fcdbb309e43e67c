package dev.lede.internal.normalize;

/** Puts U+FFFD in place of surrogates that have no partner. */
public final class SurrogateStep implements Step {

    @Override
    public void mark(CharMarks.Builder marks) {
        marks.addRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    @Override
    public boolean leaves(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i++;
                if (Character.isLowSurrogate(c) || i == end || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void apply(String text, Rewriter out) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.replace(i, i + 1, '\uFFFD');
            }
            i += Character.charCount(c);
        }
    }
}
