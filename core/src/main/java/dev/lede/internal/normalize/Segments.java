package dev.lede.internal.normalize;

/**
 * Cuts long text where nothing that a step looks at reaches across: mostly behind a line break.
 *
 * <p>A cut depends only on what stands before it and one character behind, so that a stream is cut where a whole text is.
 */
public final class Segments {

    /** Text up to this length is never cut. */
    public static final int SHORT = 8192;

    /** From here on a blank between two words will do. */
    private static final int LONG = 4 * SHORT;

    /** From here on any two letters will do, if no entity is near. */
    private static final int ENDLESS = 16 * SHORT;

    private static final int ENTITY = 40;

    private static final byte PLAIN = 1;
    private static final byte MARK = 2;
    private static final byte GAP = 4;

    /** What each code unit is for the search: one look instead of many comparisons. */
    private static final byte[] KINDS = kinds();

    private Segments() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = isPlain((char) c) ? PLAIN : isMark((char) c) ? MARK : 0;
        }
        kinds['\n'] = GAP;
        kinds[' '] = GAP;
        return kinds;
    }

    /**
     * The end of the segment that begins at {@code start}, or -1 if none is found in the text so far.
     *
     * @param from where to look on; everything before has been searched in vain
     */
    public static int end(CharSequence text, int start, int from) {
        int length = text.length();
        int i = Math.max(from, start + SHORT);
        for (int endless = start + Math.min(ENDLESS, length - start); i < endless; i++) {
            if ((KINDS[text.charAt(i - 1)] & GAP) != 0 && isBetweenWords(text, start, i)) {
                return i;
            }
        }
        int near = lastMark(text, i);
        int before = i < length ? KINDS[text.charAt(i - 1)] : 0;
        for (; i < length; i++) {
            int kind = KINDS[text.charAt(i)];
            if (before != 0) {
                near = before == MARK ? i - 1 : near;
                boolean plain = before == PLAIN && kind == PLAIN && i - near > ENTITY;
                if (plain || (before == GAP && isBetweenWords(text, start, i))) {
                    return i;
                }
            }
            before = kind;
        }
        return -1;
    }

    private static boolean isBetweenWords(CharSequence text, int start, int at) {
        char before = text.charAt(at - 1);
        return (before == '\n' || at - start >= LONG)
                && KINDS[text.charAt(at)] == PLAIN
                && isWordEnd(text.charAt(at - 2));
    }

    /** The last place before {@code at} that may belong to an entity or an escape, as far as it matters. */
    private static int lastMark(CharSequence text, int at) {
        int i = Math.min(at, text.length()) - 1;
        while (i > 0 && at - i <= ENTITY && !isMark(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean isMark(char c) {
        return c == '&' || c == ';' || c == '\u001B';
    }

    private static boolean isWordEnd(char c) {
        return c > ' ' && c != '-' && c != '\u00AD' && c != '\u2010' && !WhiteSpaceStep.isSpace(c) && c != '\u001B';
    }

    /** Characters that never combine with what stands before them: ASCII letters and digits, Cyrillic, Han. */
    private static boolean isPlain(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= 0xC0 && c < 0x250)
                || (c >= 0x391 && c < 0x480)
                || (c >= 0x3400 && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7A4);
    }
}
