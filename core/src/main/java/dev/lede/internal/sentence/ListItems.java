package dev.lede.internal.sentence;

/**
 * Finds the items of a list that was written into one line: {@code 1) one 2) two}, {@code • one • two}. Such a list
 * must begin its paragraph, and its numbers must count up. Not thread-safe.
 */
final class ListItems {

    private static final int NEVER = Integer.MAX_VALUE;

    private int next = NEVER;
    private int stop; // where the search for the next item may begin
    private char[] text = new char[0];
    private int length;

    // The style of the labels and the number of the last one.
    private char bullet;
    private boolean open;
    private boolean dot;
    private boolean closed;
    private boolean letter;
    private int number;

    // The label read last.
    private char labelBullet;
    private boolean labelOpen;
    private boolean labelDot;
    private boolean labelClosed;
    private boolean labelLetter;
    private int labelNumber;

    /** Where the next item begins, or a place after any text. */
    int next() {
        return next;
    }

    /** Looks for a label at the start of a paragraph. */
    void begin(char[] text, int start, int length) {
        this.text = text;
        this.length = length;
        boolean follows = start == next;
        next = NEVER;
        int end = label(start);
        if (end < 0 || (labelNumber < 0 && labelBullet == 0)) {
            return;
        }
        if (!follows) {
            bullet = labelBullet;
            open = labelOpen;
            dot = labelDot;
            closed = labelClosed;
            letter = labelLetter;
        }
        number = labelNumber;
        if (!follows || stop < end) {
            stop = end;
        }
        search();
    }

    /** Each place is searched once for each paragraph, up to its end. */
    private void search() {
        for (int at = stop; at + 1 < length; at++) {
            char c = text[at];
            if (c == '\n' || c == '\r' || c == '\u2029') {
                return;
            }
            if (CharClass.isSpace(c) && isFirst(text[at + 1]) && continues(at + 1)) {
                next = at + 1;
                return;
            }
        }
    }

    private boolean isFirst(char c) {
        return bullet != 0 ? c == bullet : open ? c == '(' : letter ? Words.isLetter(c) : Words.isDigit(c);
    }

    private boolean continues(int at) {
        return label(at) >= 0
                && labelBullet == bullet
                && labelOpen == open
                && labelDot == dot
                && labelClosed == closed
                && labelLetter == letter
                && (number < 0 || labelNumber == number + 1);
    }

    /** Reads a label at {@code at}; its end, or -1 if there is none. */
    private int label(int at) {
        int i = at;
        labelBullet = i < length && isBullet(text[i]) ? text[i++] : 0;
        while (labelBullet != 0 && i < length && text[i] == ' ') {
            i++;
        }
        labelOpen = i < length && text[i] == '(';
        i += labelOpen ? 1 : 0;
        i = number(i);
        labelDot = i < length && text[i] == '.' && labelNumber >= 0;
        i += labelDot ? 1 : 0;
        boolean ordinal = labelNumber >= 0 && !labelLetter && i < length && (text[i] == 'º' || text[i] == 'ª');
        labelDot |= ordinal;
        i += ordinal ? 1 : 0;
        labelClosed = i < length && text[i] == ')' && labelNumber >= 0;
        i += labelClosed ? 1 : 0;
        boolean plain = labelNumber < 0 && labelBullet != 0 && !labelOpen;
        // A capital with a stop is an initial.
        boolean marked = labelNumber >= 0 && (labelClosed || (labelDot && !(labelLetter && labelNumber < 'a')));
        return (marked && i < length && CharClass.isSpace(text[i]) && beginsText(i)) || plain ? i : -1;
    }

    private boolean beginsText(int at) {
        int i = at;
        while (i < length && text[i] == ' ') {
            i++;
        }
        return i < length && (labelClosed || (!Words.isLower(text[i]) && !Words.isDigit(text[i])));
    }

    private static boolean isBullet(char c) {
        return c == '•' || c == '‣' || c == '⁃' || c == '●' || c == '▪' || c == '◦' || c == '■';
    }

    private int number(int from) {
        int i = from;
        int value = 0;
        while (i < length && i - from < 3 && text[i] >= '0' && text[i] <= '9') {
            value = value * 10 + text[i++] - '0';
        }
        labelLetter = false;
        labelNumber = i > from ? value : -1;
        if (i == from && i + 1 < length && Words.isLetter(text[i]) && (text[i + 1] == ')' || text[i + 1] == '.')) {
            labelLetter = true;
            labelNumber = text[i++];
        }
        return i;
    }
}
