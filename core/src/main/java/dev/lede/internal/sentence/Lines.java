package dev.lede.internal.sentence;

/**
 * Tells a line break that ends a paragraph or an item from one that only wraps a line. A block, the lines between two
 * blank ones, is measured once, so the whole is linear. Not thread-safe.
 *
 * <p>Lines of about equal length, none of which would have held the first word of the next, are wrapped. Otherwise a
 * break is meant, unless the next line goes on in small letters and the block closes with a mark.
 */
public final class Lines {

    /** Each line break ends a sentence. */
    public static final int PARAGRAPHS = 0;
    /** Only blank lines end a sentence. */
    public static final int WRAPPED = 1;
    /** The block decides. */
    public static final int AUTO = 2;

    private static final int WIDEST = 130;
    private static final int NARROWEST = 25;
    private static final int LONGEST_PARTICLE = 3;
    private static final String PARTICLES = "のはをにがともへ的和与在";

    private final int mode;

    private char[] text = new char[0];
    private int length;
    private int blockEnd;
    private int width;
    private boolean wrapped;
    private boolean prose;

    Lines(int mode) {
        this.mode = mode;
    }

    void reset(char[] text, int length) {
        this.text = text;
        this.length = length;
        blockEnd = -1;
    }

    /** The first line break in {@code [from, to)}, or -1. */
    static int find(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBreak(text[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b' || c == '\f';
    }

    /** Whether the line break at {@code at}, before the text at {@code next}, ends a sentence. */
    boolean ends(char[] text, int at, int next) {
        if (mode == PARAGRAPHS || isBlankLine(at, next)) {
            return true;
        }
        if (beginsItem(next)) {
            return true;
        }
        return mode == AUTO && endsInBlock(at, next);
    }

    private boolean isBlankLine(int at, int next) {
        int breaks = 0;
        for (int i = at; i < next; i++) {
            char c = text[i];
            if (c == '\u2029' || c == '\f') {
                return true;
            }
            if (isBreak(c) && !(c == '\n' && i > at && text[i - 1] == '\r')) {
                breaks++;
            }
        }
        return breaks > 1;
    }

    /** A bullet, or a short number or letter with a stop or bracket, and a blank. */
    private boolean beginsItem(int next) {
        char c = text[next];
        if ((CharClass.of(c) & CharClass.DASH) != 0 || c == '*' || c == '+') {
            boolean small = next + 2 < length && Words.isLower(text[next + 2]);
            return next + 1 < length && CharClass.isSpace(text[next + 1]) && !(small && c != '*' && c != '•');
        }
        int i = next;
        while (i < length && i - next < 3 && Words.isDigit(text[i])) {
            i++;
        }
        i += i == next && i < length && Words.isLetter(text[i]) ? 1 : 0;
        boolean marked = i > next
                && i < length
                && (text[i] == ')' || (text[i] == '.' && Words.isDigit(text[next]) && i - next < 3));
        return marked && i + 1 < length && CharClass.isSpace(text[i + 1]) && !(text[i] == '.' && wrapsInto(next));
    }

    /** A number with a stop at the start of a wrapped line may be a date. */
    private boolean wrapsInto(int next) {
        if (next >= blockEnd) {
            measure(next);
        }
        return wrapped;
    }

    private boolean endsInBlock(int at, int next) {
        if (at >= blockEnd) {
            measure(at);
        }
        int end = at;
        while (end > 0 && CharClass.isSpace(text[end - 1]) && !isBreak(text[end - 1])) {
            end--;
        }
        char last = end > 0 ? text[end - 1] : 0;
        if (last == ',' || last == '-' || last == '(' || last == '、') {
            return false;
        }
        boolean goesOn = !Scanner.isMark(last) && last != ':' && (Words.isLower(text[next]) || endsInParticle(end));
        return !wrapped && !(goesOn && prose);
    }

    /** Whether what comes before {@code end} asks for more: a particle of two or three small letters, or of Japanese. */
    private boolean endsInParticle(int end) {
        if (end > 0 && PARTICLES.indexOf(text[end - 1]) >= 0) {
            return true;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_PARTICLE && Words.isLower(text[start - 1])) {
            start--;
        }
        int letters = end - start;
        return letters > 1
                && letters <= LONGEST_PARTICLE
                && start > 1
                && text[start - 1] == ' '
                && Words.isLower(text[start - 2]);
    }

    /** Measures the block around {@code at}. */
    private void measure(int at) {
        int start = at;
        while (start > 0 && start > blockEnd && !blank(start - 1)) {
            start--;
        }
        while (start < length && CharClass.isSpace(text[start])) { // a break that begins it is no line of the block
            start++;
        }
        width = 0;
        blockEnd = length;
        for (int i = start; i < blockEnd; ) {
            int end = lineEnd(i);
            width = Math.max(width, end - i);
            if (end >= length || blank(end)) {
                blockEnd = end;
                break;
            }
            i = lineStart(end);
        }
        judge(start);
    }

    private void judge(int start) {
        int lines = 0;
        int full = 0;
        int numbers = 0;
        int last = start;
        for (int i = start; last < blockEnd; ) {
            numbers += Words.isDigit(text[i]) ? 1 : 0;
            last = lineEnd(i);
            if (last < blockEnd) {
                lines++;
                int next = lineStart(last);
                full += 10 * (last - i + 1 + firstWord(next)) >= 9 * width ? 1 : 0;
                i = next;
            }
        }
        wrapped = width <= WIDEST && width >= NARROWEST && lines >= 2 && 4 * full >= 3 * lines && numbers <= lines;
        prose = last > start && endsWithMark(last);
    }

    private boolean endsWithMark(int end) {
        int i = end;
        while (i > 0
                && (CharClass.isSpace(text[i - 1])
                        || (CharClass.of(text[i - 1]) & CharClass.CLOSER) != 0
                        || text[i - 1] == '"')) {
            i--;
        }
        return i > 0 && Scanner.isMark(text[i - 1]);
    }

    /** The length of the word that begins the line. */
    private int firstWord(int from) {
        int i = from;
        while (i < length && !CharClass.isSpace(text[i])) {
            i++;
        }
        return i - from;
    }

    private int lineStart(int end) {
        return end + (text[end] == '\r' && end + 1 < length && text[end + 1] == '\n' ? 2 : 1);
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < length && !isBreak(text[i])) {
            i++;
        }
        return i;
    }

    /** Whether a blank line follows the line break at {@code at}. */
    private boolean blank(int at) {
        if (!isBreak(text[at])) {
            return false;
        }
        int i = at + 1;
        i += text[at] == '\r' && i < length && text[i] == '\n' ? 1 : 0;
        while (i < length && CharClass.isSpace(text[i]) && !isBreak(text[i])) {
            i++;
        }
        return i >= length || isBreak(text[i]);
    }
}
