package dev.lede.internal.sentence;

/**
 * Which quotes and brackets are open at a place of a paragraph. A quote counts as open for {@link #REACH} code units
 * at most, so that a missing mate cannot run away. Not thread-safe.
 */
final class Quotes {

    private static final int REACH = 800;
    private static final int NEVER = -REACH - 1;

    private int curly = NEVER;
    private int straight = NEVER;
    private int bracket = NEVER;
    private int depth;
    private int angle; // depth of 《》

    void reset() {
        curly = NEVER;
        straight = NEVER;
        bracket = NEVER;
        depth = 0;
        angle = 0;
    }

    /** Takes note of the character at {@code at}, if it is a quote or a bracket. */
    void see(char[] text, int at, int length) {
        char c = text[at];
        switch (c) {
            case '(', '[', '（', '［' -> {
                bracket = at;
                depth++;
            }
            case ')', ']', '）', '］' -> {
                depth = Math.max(0, depth - 1);
                bracket = depth == 0 ? NEVER : bracket;
            }
            case '《' -> angle = at + 1;
            case '》' -> angle = 0;
            case '"' ->
                straight = (straightOpen(at) && !opens(text, at, length)) || closes(text, at, length) ? NEVER : at;
            default -> curly = isDouble(c) ? (opens(text, at, length) ? at : NEVER) : curly;
        }
    }

    boolean curlyOpen(int at) {
        return at - curly <= REACH;
    }

    boolean straightOpen(int at) {
        return at - straight <= REACH;
    }

    /** Whether a colon stands before the quote that is open at {@code at}: what is said was announced. */
    boolean announced(char[] text, int at) {
        int open = curlyOpen(at) ? curly : straightOpen(at) ? straight : 0;
        while (open > 0 && CharClass.isSpace(text[open - 1])) {
            open--;
        }
        return open > 0 && (text[open - 1] == ':' || text[open - 1] == '：');
    }

    boolean bracketOpen(int at) {
        return at - bracket <= REACH;
    }

    boolean titleOpen(int at) {
        return angle > 0 && at - angle <= REACH;
    }

    /** Quotes in pairs, used for speech in one language or another. */
    static boolean isDouble(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '〝', '〞', '〟' -> true;
            default -> false;
        };
    }

    static boolean isAny(char c) {
        return c == '"' || isDouble(c);
    }

    /** Whether the quote opens, by the blanks around it, else by its form. */
    static boolean opens(char[] text, int at, int length) {
        boolean left = at == 0
                || CharClass.isSpace(text[at - 1])
                || (CharClass.of(text[at - 1]) & (CharClass.OPENER | CharClass.DASH)) != 0;
        boolean right = at + 1 >= length || CharClass.isSpace(text[at + 1]);
        if (left != right) {
            return left;
        }
        char c = text[at];
        return c == '„'
                || c == '「'
                || c == '『'
                || ((c == '“' || c == '«') && (left || (at + 1 < length && Words.isPart(text[at + 1]))));
    }

    private static boolean closes(char[] text, int at, int length) {
        boolean left = at == 0 || CharClass.isSpace(text[at - 1]);
        boolean right = at + 1 >= length || CharClass.isSpace(text[at + 1]);
        return right && !left;
    }
}
