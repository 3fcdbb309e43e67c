package dev.lede.internal.encoding;

/** Adds up what a stretch of text costs in the pair table, character by character. Not thread-safe. */
final class Surprise {

    private final PairTable table;
    private int last;
    private int lastSymbol;
    private int beforeLast;
    private int cost;

    Surprise(PairTable table) {
        this.table = table;
    }

    /** Starts behind {@code at}, with up to two characters before it as context; outside the text are blanks. */
    void start(String text, int at) {
        last = at > 0 ? text.codePointBefore(at) : ' ';
        int before = at - Character.charCount(last);
        beforeLast = before > 0 ? text.codePointBefore(before) : ' ';
        lastSymbol = Symbols.of(last);
        cost = 0;
    }

    void add(int c) {
        int symbol = Symbols.of(c);
        cost += table.pair(lastSymbol, symbol) + table.character(c) + table.cases(beforeLast, last, c);
        beforeLast = last;
        last = c;
        lastSymbol = symbol;
    }

    void addAll(String text, int start, int end) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            add(c);
            i += Character.charCount(c);
        }
    }

    /** Adds the two characters that follow: how well they fit is part of the cost. */
    int finish(String text, int at) {
        int c = at < text.length() ? text.codePointAt(at) : ' ';
        add(c);
        int next = at + Character.charCount(c);
        int second = next < text.length() ? text.codePointAt(next) : ' ';
        return cost + table.cases(beforeLast, last, second);
    }
}
