package dev.lede.internal.sentence;

import static dev.lede.internal.sentence.CharClass.BREAK_MASK;

import dev.lede.internal.abbreviation.Abbreviations;

/**
 * The fast path, which takes two marks of three and more: those that end a sentence by what stands next to them, where
 * the model would agree 999 times of 1,000. Before the mark an unlisted word in small letters, a year or a closing
 * bracket or quote; after it at most one closing quote, one blank and a capitalised word, perhaps behind an opening
 * quote or a dash. In scripts without capitals, a letter on both sides. Not thread-safe.
 */
final class PlainEnds {

    /** So many code units after the mark are looked at. */
    private static final int REACH = 8;

    private static final int LONGEST_RUN = 3;
    private static final int LETTERS = 3;
    private static final int DIGITS = 4;
    private static final int LONGEST_LABEL = 8;

    /** Letters without case, and what is written on them. */
    private static final int UNCASED = CharClass.set(CharClass.OLETTER, CharClass.EXTEND);

    private final Abbreviations words;

    private char[] text = new char[0];
    private int at;
    private int paragraph;

    /** After the marks. */
    int markEnd;
    /** After the closing quote. */
    int close;
    /** Where the next sentence begins. */
    int next;

    PlainEnds(Abbreviations words) {
        this.words = words;
    }

    /** Whether the mark at {@code mark} is a plain end; then {@link #close} and {@link #next} are set. */
    boolean find(char[] text, int length, int mark, Candidate c) {
        if (mark + REACH >= length || mark - c.paragraph <= LETTERS) {
            return false;
        }
        this.text = text;
        at = mark;
        paragraph = c.paragraph;
        markEnd = mark + 1;
        close = markEnd;
        char type = text[mark];
        if (type > 0xff) {
            return isBetweenUncased(type, c);
        }
        if (type == ':' || type == ';' || !closesPlainly(type, c.quotes)) {
            return false;
        }
        next = close + 1;
        return beginsPlainly(next, c) ? endsPlainly(type) : close == mark + 1 && isBetweenSpaced(type);
    }

    /** More marks, at most one quote that closes, and a blank. */
    private boolean closesPlainly(char type, Quotes quotes) {
        while (close < at + LONGEST_RUN && isAsciiMark(text[close])) {
            close++;
        }
        markEnd = close;
        char after = text[close];
        if (after == ' ') {
            return true;
        }
        boolean quote = after == '”' || after == '»' || (after == '"' && quotes.straightOpen(at));
        close++;
        return quote && type == '.' && text[close] == ' ';
    }

    private static boolean isAsciiMark(char c) {
        return c == '.' || c == '?' || c == '!';
    }

    private boolean beginsPlainly(int from, Candidate c) {
        char first = text[from];
        if (Words.isUpper(first)) {
            return isWord(text[from + 1]);
        }
        boolean opens = close == markEnd && (opensQuote(first, c.quotes) || isDash(from, c));
        int letter = first == '–' || first == '—' ? from + 2 : from + 1;
        return opens && Words.isUpper(text[letter]) && Words.isLower(text[letter + 1]);
    }

    private static boolean isWord(char second) {
        return Words.isLower(second)
                || second == ' '
                || second == ','
                || Words.isUpper(second)
                || Words.isApostrophe(second);
    }

    private boolean opensQuote(char c, Quotes quotes) {
        return switch (c) {
            case '"' -> !quotes.straightOpen(at);
            case '“', '„', '«', '»' -> !quotes.curlyOpen(at);
            case '¿', '¡' -> true;
            default -> false;
        };
    }

    /** A dash that cannot belong to a dateline. */
    private boolean isDash(int from, Candidate c) {
        return (text[from] == '–' || text[from] == '—')
                && text[from + 1] == ' '
                && (c.lastMark > paragraph || at - paragraph >= Rules.LONGEST_DATELINE);
    }

    private boolean endsPlainly(char type) {
        char last = text[at - 1];
        if (!Words.isLower(last)) {
            return type == '.' && markEnd == at + 1 && (isYear() || closesBefore(last) || isCapitals(last));
        }
        int start = at - 1;
        while (start > paragraph && Words.isLower(text[start - 1])) {
            start--;
        }
        if (markEnd > at + 1) {
            return at - start >= LETTERS;
        }
        int small = at - start;
        boolean title = start > paragraph && Words.isUpper(text[start - 1]);
        start -= title ? 1 : 0;
        boolean apart = start > paragraph && text[start - 1] == ' ';
        if (small < LETTERS) {
            return small == 2 && apart && !title && Words.hasVowel(text, start, at) && isUnlistedWord(start, type);
        }
        if (!apart) {
            start = Words.start(text, at, paragraph);
            return type == '.' ? isUnlisted(start) : Words.isLower(text[start]);
        }
        return type == '.' ? isUnlistedWord(start, type) : !title || type == '?';
    }

    /** A bracket or quote that closes after a word, but no label. */
    private boolean closesBefore(char last) {
        return (last == ')' || last == '”' || last == '»' || last == '"')
                && at - paragraph > LONGEST_LABEL
                && Words.isPart(text[at - 2])
                && Words.isPart(text[at - 3]);
    }

    /** An unlisted word in capitals, but no numeral, before one with a small letter. */
    private boolean isCapitals(char last) {
        if (!Words.isUpper(last) || !Words.isLower(text[next + 1])) {
            return false;
        }
        int start = at - 1;
        while (start > paragraph && Words.isUpper(text[start - 1])) {
            start--;
        }
        return at - start >= LETTERS
                && start > paragraph
                && text[start - 1] == ' '
                && !Words.isRoman(text, start, at)
                && isUnlistedWord(start, '.');
    }

    /** Whether four digits and no more stand before the mark. */
    private boolean isYear() {
        int start = at - DIGITS;
        if (start <= paragraph || text[start - 1] != ' ' || text[at + 3] == ' ') {
            return false;
        }
        int i = start;
        while (i < at && Words.isDigit(text[i])) {
            i++;
        }
        return i == at;
    }

    private boolean isUnlisted(int start) {
        int tail = Words.tail(text, start, at);
        return isUnlistedWord(start, '.') && (tail == start || isUnlistedWord(tail, '.'));
    }

    /** Not the name of a letter either. */
    private boolean isUnlistedName(int start) {
        return isUnlisted(start) && !Words.isLetterAlone(text, start, at);
    }

    private boolean isUnlistedWord(int start, char type) {
        return type != '.' || (words.kinds(text, start, at) & (Abbreviations.ANY | (3 * Abbreviations.MINED))) == 0;
    }

    /** In scripts with blanks but without capitals: a word of two letters or more and, one blank away, another. */
    private boolean isBetweenSpaced(char type) {
        return isUncased(at - 1)
                && isUncased(at - 2)
                && (isUncased(at - 3) || CharClass.isSpace(text[at - 3]))
                && isUncased(next)
                && isUncased(next + 1)
                && (type != '.' || isUnlistedName(Words.start(text, at, paragraph)));
    }

    private boolean isBetweenUncased(char type, Candidate c) {
        next = text[close] == ' ' ? close + 1 : close;
        return (CharClass.of(type) & BREAK_MASK) == CharClass.STERM
                && type != '։'
                && isUncased(at - 1)
                && isUncased(next)
                && !c.quotes.titleOpen(at)
                && (type != '。' || !Rules.isNameOfJapanese(text, at, next))
                && (type != '۔' || isUnlistedWord(Words.start(text, at, paragraph), '.'));
    }

    private boolean isUncased(int i) {
        return CharClass.isIn(UNCASED, text[i]);
    }
}
