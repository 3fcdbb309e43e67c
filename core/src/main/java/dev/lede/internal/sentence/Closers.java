package dev.lede.internal.sentence;

/** How far marks and what closes after them reach. */
final class Closers {

    private static final int LONGEST_NOTE = 6;

    private Closers() {}

    /** The end of the run of marks at {@code at}; a spaced ellipsis {@code . . .} is one run. */
    static int marksEnd(char[] text, int at, int length) {
        int end = at + 1;
        while (end < length) {
            if (Scanner.isMark(text[end]) || (text[end] == '፡' && text[at] == '፡')) {
                end++;
            } else if (isSpacedStop(text, end, length)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isSpacedStop(char[] text, int at, int length) {
        return text[at - 1] == '.'
                && at + 1 < length
                && (text[at] == ' ' || text[at] == '\u00a0')
                && text[at + 1] == '.'
                && (at + 2 == length || !Words.isPart(text[at + 2]));
    }

    /** The end of the closing quotes, brackets and note marks at {@code at}. */
    static int end(char[] text, int at, int length) {
        int end = at;
        while (end < length) {
            int note = noteEnd(text, end, length);
            if (note > end) {
                end = note;
            } else if (isCloser(text, end, length)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** The same, with marks among them and, where a quote is open, the one that closes it after a blank. */
    static int endWithMarks(char[] text, int at, int length, Quotes quotes) {
        int end = at;
        while (true) {
            int to = end(text, end, length);
            if (to + 1 < length && CharClass.isSpace(text[to]) && closesApart(text, to + 1, length, quotes)) {
                to += 2;
            }
            while (to > at && to < length && Scanner.isMark(text[to]) && text[to - 1] != text[to]) {
                to++;
            }
            if (to == end) {
                return end;
            }
            end = to;
        }
    }

    private static boolean closesApart(char[] text, int at, int length, Quotes quotes) {
        return text[at] == '»'
                ? quotes.curlyOpen(at)
                : text[at] == '"' && quotes.straightOpen(at) && (at + 1 == length || CharClass.isSpace(text[at + 1]));
    }

    private static boolean isCloser(char[] text, int at, int length) {
        char c = text[at];
        if ((CharClass.of(c) & CharClass.CLOSER) != 0) {
            return true;
        }
        boolean last = at + 1 >= length
                || CharClass.isSpace(text[at + 1])
                || (!Words.isPart(text[at + 1]) && !opensWord(text[at + 1]));
        return switch (c) {
            case '"' -> last || (at > 0 && !CharClass.isSpace(text[at - 1]));
            case '\'', '“', '‘', '«', '*', '_' -> last;
            default -> false;
        };
    }

    private static boolean opensWord(char c) {
        return (CharClass.of(c) & CharClass.OPENER) != 0;
    }

    /** The end of a note mark such as {@code [12]}, or {@code at}. */
    private static int noteEnd(char[] text, int at, int length) {
        if (text[at] != '[') {
            return at;
        }
        int end = at + 1;
        while (end < length && end - at < LONGEST_NOTE && Words.isDigit(text[end])) {
            end++;
        }
        return end > at + 1 && end < length && text[end] == ']' ? end + 1 : at;
    }

    /** Whether the run of characters other than blanks around {@code at} looks like a mail or web address. */
    static boolean isAddress(char[] text, int at, int length) {
        for (int i = at; i > 0 && i > at - Words.LONGEST && !CharClass.isSpace(text[i]); i--) {
            if (text[i] == '/' || text[i] == '@' || text[i] == '_' || text[i] == '=') {
                return true;
            }
        }
        for (int i = at; i < length && i < at + Words.LONGEST && !CharClass.isSpace(text[i]); i++) {
            if (text[i] == '/' || text[i] == '@' || text[i] == '_' || text[i] == '(') {
                return true;
            }
        }
        return false;
    }
}
