package dev.lede.internal.sentence;

import static dev.lede.internal.sentence.CharClass.BREAK_MASK;

import dev.lede.internal.abbreviation.Abbreviations;

/**
 * Finds the places where a sentence may end. Each character is looked at a bounded number of times, so the whole is
 * linear in the text. Not thread-safe.
 */
final class Scanner {

    // What to do at a character: the lowest bit tells whether there is anything to do.
    private static final byte PLAIN = 0;
    private static final byte CAPITAL = 1;
    private static final byte MARK = 3;
    private static final byte COLON = 5;
    private static final byte BREAK = 7;
    private static final byte QUOTE = 9;

    /** So many characters are looked at at once. */
    private static final int BLOCK = Long.SIZE;

    /** The degree of a word that may begin a sentence without a mark before it. */
    private static final int STRONG = 2;

    /** A small word of so many letters, such as a preposition, ends nothing without a mark. */
    private static final int SHORT = 3;

    /** What a sentence may end with; a few more marks are looked for closely. */
    private static final int MARKS = CharClass.set(CharClass.ATERM, CharClass.STERM);

    private static final byte[] ACTION = new byte[0x10000];

    static {
        for (int c = 0; c < ACTION.length; c++) {
            ACTION[c] = action((char) c);
        }
    }

    private final Abbreviations words;
    private final boolean colons;
    private final Lines lines;
    private final PlainEnds plain;
    private final ListItems items = new ListItems();
    private final boolean listItems;

    private char[] text = new char[0];
    private int length;
    private int at;
    private int block; // where the characters looked at begin
    private long marked; // a bit for each of them at which there is something to do
    private int joined; // line breaks before this offset follow a title
    private int quiet; // marks before this offset belong to a candidate already given

    Scanner(Abbreviations words, boolean colons, Lines lines, boolean listItems) {
        this.words = words;
        plain = new PlainEnds(words);
        this.colons = colons;
        this.lines = lines;
        this.listItems = listItems;
    }

    private static byte action(char c) {
        return switch (c) {
            case '…', '\u037e' -> MARK;
            case ':', ';', '؛', '፡' -> COLON;
            case '၊' -> PLAIN; // a comma, whatever UAX #29 has it for
            case '(', ')', '[', ']', '（', '）', '《', '》', '"' -> QUOTE;
            default -> Quotes.isDouble(c) ? QUOTE : actionOfClass(CharClass.of(c) & BREAK_MASK);
        };
    }

    private static byte actionOfClass(int value) {
        return switch (value) {
            case CharClass.ATERM, CharClass.STERM -> MARK;
            case CharClass.LF, CharClass.CR, CharClass.SEP -> BREAK;
            case CharClass.UPPER -> CAPITAL;
            default -> PLAIN;
        };
    }

    static boolean isMark(char c) {
        return ACTION[c] == MARK;
    }

    /** The first character of {@code [from, to)} that is a mark, a quote or a line break, or {@code to}. */
    static int passPlain(char[] text, int from, int to) {
        int i = from;
        while (i < to && ACTION[text[i]] <= CAPITAL) {
            i++;
        }
        return i;
    }

    void reset(char[] text, int length, Candidate c) {
        this.text = text;
        this.length = length;
        lines.reset(text, length);
        at = 0;
        look(0);
        quiet = 0;
        joined = 0;
        beginParagraph(c, skipSpace(0));
    }

    /** Moves to the next candidate; false at the end of the text. */
    boolean next(Candidate c) {
        c.lastMark = Math.max(c.lastMark, quiet);
        while (at < length) {
            if (at >= items.next()) {
                return item(c);
            }
            if (seek(Math.min(length, items.next())) && act(c)) {
                return true;
            }
        }
        return false;
    }

    /** Passes over characters at which there is nothing to do; whether there is another before {@code limit}. */
    private boolean seek(int limit) {
        while (at < limit) {
            if (at - block >= BLOCK) {
                look(at);
            }
            for (long rest = marked >>> (at - block); rest != 0; rest &= rest - 1) {
                int i = at + Long.numberOfTrailingZeros(rest);
                if (ACTION[text[i]] != CAPITAL || mayBeginBare(text, i)) {
                    at = Math.min(limit, i);
                    return i < limit;
                }
            }
            at = block + BLOCK;
        }
        at = limit;
        return false;
    }

    /** Looks at the characters from {@code start} on, without a branch that could be guessed wrong. */
    private void look(int start) {
        char[] from = text;
        byte[] actions = ACTION;
        int size = Math.min(BLOCK, length - start);
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= (actions[from[start + i]] & 1L) << i;
        }
        block = start;
        marked = bits;
    }

    /**
     * Whether a capital stands after a blank, but no mark before that, and may begin one of the words that begin
     * sentences. Capitals come as they please, so that branches here would be guessed wrong: there is one.
     */
    private boolean mayBeginBare(char[] from, int i) {
        if (i < 2 || i + 2 >= length) {
            return true;
        }
        int gap = CharClass.in(CharClass.SPACES, from[i - 1]) & ~CharClass.in(MARKS, from[i - 2]);
        return (gap & words.mayStart(from[i], from[i + 1], from[i + 2])) != 0;
    }

    private boolean act(Candidate c) {
        return switch (ACTION[text[at]]) {
            case MARK -> mark(c);
            case COLON -> colon(c);
            case BREAK -> lineBreak(c);
            case QUOTE -> {
                c.quotes.see(text, at, length);
                at++;
                yield false;
            }
            default -> capital(c);
        };
    }

    /** Takes the place before the next item of a list. */
    private boolean item(Candidate c) {
        int next = items.next();
        c.mark = next;
        while (c.mark > 0 && CharClass.isSpace(text[c.mark - 1])) {
            c.mark--;
        }
        c.markEnd = c.mark;
        c.close = c.mark;
        certain(c, next);
        return true;
    }

    private void certain(Candidate c, int next) {
        c.kind = Candidate.CERTAIN;
        c.next = next;
        c.lineBreak = false;
        at = next;
        quiet = next;
        beginParagraph(c, next);
    }

    private void beginParagraph(Candidate c, int start) {
        c.paragraph = start;
        c.lastMark = start;
        c.quotes.reset();
        if (listItems) {
            items.begin(text, start, length);
        }
    }

    private boolean lineBreak(Candidate c) {
        int end = at;
        int next = skipSpace(at);
        if (next < length && next > joined && lines.ends(text, end, next)) {
            c.mark = end;
            c.markEnd = end;
            c.close = end;
            certain(c, next);
            return true;
        }
        at = next;
        return false;
    }

    private int skipSpace(int from) {
        int to = from;
        while (to < length && CharClass.isSpace(text[to])) {
            to++;
        }
        return to;
    }

    private boolean colon(Candidate c) {
        if (at > 0 && isStop(text[at], text[at - 1])) {
            return mark(c);
        }
        int end = Closers.end(text, at + 1, length);
        int next = skipSpace(end);
        if (text[at] == '፡' || !colons || next == end || next == length || isMark(text[next]) || next >= items.next()) {
            at++;
            return false;
        }
        return give(c, Candidate.COLON, at + 1, end, next);
    }

    /** A colon or semicolon that is a question mark in Greek, a stop in Armenian and, twice, in Amharic. */
    private boolean isStop(char c, char last) {
        return switch (c) {
            case ';' -> isGreek(last);
            case ':' -> isArmenian(last);
            case '፡' -> at + 1 < length && text[at + 1] == c;
            default -> false;
        };
    }

    private static boolean isGreek(char c) {
        return (c >= 0x370 && c < 0x400) || (c >= 0x1f00 && c < 0x2000);
    }

    private static boolean isArmenian(char c) {
        return c >= 0x531 && c < 0x590;
    }

    /** A mark before the next item of a list is passed over: the item begins a sentence without it. */
    private boolean mark(Candidate c) {
        if (at < quiet || (text[at] == '.' && isInner())) {
            at++;
            return false;
        }
        if (plain.find(text, length, at, c) && plain.next < items.next()) {
            return plain(c);
        }
        int markEnd = Closers.marksEnd(text, at, length);
        int close = Closers.endWithMarks(text, markEnd, length, c.quotes);
        int next = skipSpace(close);
        if (next == length || next >= items.next() || !mayBegin(markEnd, close, next)) {
            at = markEnd;
            quiet = close;
            return false;
        }
        return give(c, Candidate.MARK, markEnd, close, next);
    }

    private boolean plain(Candidate c) {
        c.kind = Candidate.PLAIN;
        c.mark = at;
        c.markEnd = plain.markEnd;
        c.close = plain.close;
        c.next = plain.next;
        c.lineBreak = false;
        quiet = c.close;
        boolean bare = c.close == at + 1 && Words.isLetter(text[c.next]);
        at = bare ? c.next + 1 : c.markEnd; // a letter has been looked at
        return true;
    }

    /** Whether the stop stands before a small letter or a digit, as in numbers and addresses. */
    private boolean isInner() {
        return at + 1 < length && Words.isPart(text[at + 1]) && !isGlued();
    }

    /** A stop after a word in small letters and before a capitalised one, outside of addresses: {@code end.Begin}. */
    private boolean isGlued() {
        return at >= 2
                && at + 2 < length
                && Words.isLower(text[at - 1])
                && Words.isLower(text[at - 2])
                && Words.isUpper(text[at + 1])
                && (Words.isLower(text[at + 2]) || CharClass.isSpace(text[at + 2]))
                && !Closers.isAddress(text, at, length);
    }

    private boolean mayBegin(int markEnd, int close, int next) {
        char c = text[next];
        if (next > close) {
            boolean quote = c == ',' && next + 1 < length && text[next + 1] == ',';
            return quote || (",;)]،".indexOf(c) < 0 && !(isMark(c) && c != '…' && c != '.'));
        }
        if (text[at] == '.' || (text[at] == '…' && c < 0x2e80)) {
            return Words.isUpper(c)
                    || ((CharClass.of(c) & CharClass.OPENER) != 0 && close == markEnd && c != '(' && c != '[');
        }
        if (text[at] < 0x80) {
            return Words.isUpper(c) || ((CharClass.of(c) & (CharClass.OPENER | CharClass.UNSPACED)) != 0 && c != '(');
        }
        int value = CharClass.of(c) & BREAK_MASK;
        return value != CharClass.SCONTINUE;
    }

    private boolean give(Candidate c, int kind, int markEnd, int close, int next) {
        c.mark = at;
        c.markEnd = markEnd;
        c.close = close;
        int newLine = Lines.find(text, close, next);
        if (newLine >= 0 && lines.ends(text, newLine, next) && !isTitle(c)) {
            certain(c, next);
            return true;
        }
        c.kind = kind;
        c.next = next;
        c.lineBreak = newLine >= 0;
        joined = newLine >= 0 ? next : joined;
        at = markEnd;
        quiet = close;
        return true;
    }

    private boolean isTitle(Candidate c) {
        int start = Words.start(text, c.mark, c.paragraph);
        return text[c.mark] == '.' && (words.kinds(text, start, c.mark) & Abbreviations.TITLE) != 0;
    }

    private boolean capital(Candidate c) {
        int next = at;
        at++;
        if (next <= c.paragraph + 1 || !CharClass.isSpace(text[next - 1]) || isMark(text[next - 2])) {
            return false;
        }
        int end = next - 1;
        while (end > c.paragraph && CharClass.isSpace(text[end - 1])) {
            end--;
        }
        if (end == c.paragraph || endsShort(end) || !endsBare(end)) {
            return false;
        }
        c.nextKinds = words.kinds(text, next, Words.end(text, next, length));
        if ((c.nextKinds / Abbreviations.STARTER & 3) < STRONG) { // must often begin sentences
            return false;
        }
        c.kind = Candidate.BARE;
        c.mark = end;
        c.markEnd = end;
        c.close = end;
        c.next = next;
        c.lineBreak = Lines.find(text, end, next) >= 0;
        return true;
    }

    private boolean endsShort(int end) {
        int start = end;
        while (start > 0 && Words.isLower(text[start - 1])) {
            if (end - start == SHORT) {
                return false;
            }
            start--;
        }
        return start < end && (start == 0 || CharClass.isSpace(text[start - 1]));
    }

    private boolean endsBare(int end) {
        char last = text[end - 1];
        return Words.isPart(last)
                || ((last == ')' || last == '"' || last == '”' || last == '»')
                        && !isMark(text[end - 2 >= 0 ? end - 2 : 0]));
    }
}
