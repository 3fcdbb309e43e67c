package dev.lede.internal.encoding;

/**
 * What a stretch of text costs in the pair table, as it stands or decoded, character by character; outside the text are
 * blanks. Not thread-safe.
 */
final class Surprise {

    /** A blank in place of a no-break space, or a lost byte, must be paid for. */
    static final int LOSS = 16;

    /** What never stands between two letters, which pairs alone do not tell. */
    private static final String NEVER_INSIDE = "†‡‰™®©¤¦§¬¯±¶¼½¾¿¡¢£¥€•";

    private static final boolean[] IS_NEVER_INSIDE = new boolean[0x2200];

    static {
        NEVER_INSIDE.chars().forEach(c -> IS_NEVER_INSIDE[c] = true);
    }

    private static final int INSIDE = 24;

    /** A word of one capital that is elided: no language has one beyond ASCII. */
    private static final int ELISION = 64;

    /** A word of nothing but a letter and a symbol. */
    private static final int ALONE = 16;

    /** Signs that no capital has behind it in a word of its own, but for units such as "Å²". */
    private static final String NEVER_ALONE = "¤ª²³¹º¡¢£¥§¨¬½¿Ÿ";

    private static final int NEVER = 160;

    private final PairTable table = PairTable.standard();
    private int cost;
    private int last;
    private int lastSymbol;
    private int lastCase;
    private int caseBefore;

    /** Starts over behind what stands before {@code start}. */
    void begin(Stretch text, int start) {
        last = text.before(start);
        lastSymbol = Symbols.of(last);
        lastCase = Symbols.caseOf(last);
        caseBefore = Symbols.caseOf(text.before(start - Character.charCount(last)));
        cost = 0;
    }

    /** Adds what {@code c} costs after all that was added before. */
    void add(int c) {
        int symbol = Symbols.of(c);
        int newCase = Symbols.caseOf(c);
        cost += table.pair(lastSymbol, symbol) + table.character(c) + table.cases(caseBefore, lastCase, newCase);
        if (newCase != Symbols.NO_CASE && caseBefore != Symbols.NO_CASE && lastCase == Symbols.NO_CASE) {
            cost += last < IS_NEVER_INSIDE.length && IS_NEVER_INSIDE[last] ? INSIDE : 0;
        }
        last = c;
        lastSymbol = symbol;
        caseBefore = lastCase;
        lastCase = newCase;
    }

    /** Adds also something else that must be paid for. */
    void add(int c, int extra) {
        add(c);
        cost += extra;
    }

    /** The cost of all that was added and of how well it fits the two characters that follow at {@code end}. */
    int finish(Stretch text, int end) {
        int next = text.at(end);
        add(next);
        return cost + table.cases(caseBefore, lastCase, Symbols.caseOf(text.at(end + Character.charCount(next))));
    }

    private static boolean isLetter(int c) {
        return Symbols.caseOf(c) != Symbols.NO_CASE;
    }

    /** What a run of two characters costs beyond its pairs, if it stands at the start of a word. */
    static int oddWord(Stretch text, int start, int end) {
        if (end - start != 2) {
            return 0;
        }
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        int next = text.at(end);
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
}
