package dev.lede.internal.encoding;

/** What a stretch of text costs in the pair table, as it stands or decoded; outside the text are blanks. */
final class Surprise {

    /** A blank in place of a no-break space, or a lost byte, must be paid for. */
    private static final int LOSS = 16;

    /** What never stands between two letters, which pairs alone do not tell. */
    private static final String NEVER_INSIDE = "†‡‰™®©¤¦§¬¯±¶¼½¾¿¡¢£¥€•";

    private static final int INSIDE = 24;

    /** A word of one capital that is elided: no language has one beyond ASCII. */
    private static final int ELISION = 64;

    /** A word of nothing but a letter and a symbol. */
    private static final int ALONE = 16;

    /** Signs that no capital has behind it in a word of its own, but for units such as "Å²". */
    private static final String NEVER_ALONE = "¤ª²³¹º¡¢£¥§¨¬½¿Ÿ";

    private static final int NEVER = 160;

    private Surprise() {}

    /** What {@code c} costs after two others. */
    private static int of(PairTable table, int beforeLast, int last, int c) {
        int cost = table.pair(Symbols.of(last), Symbols.of(c)) + table.character(c) + table.cases(beforeLast, last, c);
        return isLetter(c) && isLetter(beforeLast) && NEVER_INSIDE.indexOf(last) >= 0 ? cost + INSIDE : cost;
    }

    private static boolean isLetter(int c) {
        return Symbols.caseOf(c) != Symbols.NO_CASE;
    }

    /** What a run of two characters costs beyond its pairs, if it stands at the start of a word. */
    private static int oddWord(Stretch text, int start, int end) {
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        int next = text.at(end);
        if (end - start != 2) {
            return 0;
        }
        int before = text.before(start);
        if (isLetter(before)) {
            boolean inName = second == '—' && first == 'Ä' && Symbols.caseOf(before) == 0 && Symbols.caseOf(next) == 1;
            return inName && !isLetter(text.before(start - 1)) ? INSIDE : 0;
        }
        if (second == '’') {
            return Symbols.caseOf(first) == 0 && Symbols.caseOf(next) == 1 ? ELISION : 0;
        }
        if (before != ' ' || next != ' ') {
            return 0;
        }
        if (NEVER_ALONE.indexOf(second) >= 0 && "ÂÃÄ".indexOf(first) >= 0) {
            return NEVER;
        }
        return (first == 'Ã' || first == 'Â') && "»›”“‘".indexOf(second) < 0 ? ALONE : 0;
    }

    /** What {@code [start, end)} and how well it fits the two characters that follow costs. */
    static int asItStands(PairTable table, Stretch text, int start, int end) {
        int last = text.before(start);
        int beforeLast = text.before(start - Character.charCount(last));
        int cost = 0;
        for (int i = start; i < end; ) {
            int c = text.at(i);
            cost += of(table, beforeLast, last, c);
            beforeLast = last;
            last = c;
            i += Character.charCount(c);
        }
        return cost + oddWord(text, start, end) + finish(table, text, beforeLast, last, end);
    }

    /** The same, with each sequence decoded, and with what was lost. */
    static int decoded(PairTable table, Stretch text, int start, int end, Misreading charset) {
        int last = text.before(start);
        int beforeLast = text.before(start - Character.charCount(last));
        int cost = 0;
        for (int i = start; i < end; ) {
            int match = Utf8.match(text, i, charset);
            int c = Utf8.codePoint(match);
            cost += of(table, beforeLast, last, c) + (Utf8.isLossy(match) ? LOSS : 0);
            beforeLast = last;
            last = c;
            i += Utf8.taken(match, text, i);
        }
        return cost + finish(table, text, beforeLast, last, end);
    }

    private static int finish(PairTable table, Stretch text, int beforeLast, int last, int end) {
        int c = text.at(end);
        int second = text.at(end + Character.charCount(c));
        return of(table, beforeLast, last, c) + table.cases(last, c, second);
    }
}
