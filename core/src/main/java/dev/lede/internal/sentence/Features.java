package dev.lede.internal.sentence;

import static dev.lede.internal.sentence.CharClass.BREAK_MASK;

import dev.lede.internal.abbreviation.Abbreviations;

/**
 * What the rules and the model know of a candidate: some fifty numbers of 0 to 31, about the mark, the words on both
 * sides, the quotes, the distances, and the language. Not thread-safe: filled anew for each candidate.
 *
 * <p>Nothing here depends on earlier decisions, so that one mistake does not lead to the next.
 */
final class Features {

    // The mark and the gap.
    static final int MARK = 0;
    static final int RUN = 1;
    static final int CLOSERS = 2;
    static final int GAP = 3;
    static final int SPACED_MARK = 4;
    // What follows.
    static final int OPENER = 5;
    static final int DASH = 6;
    static final int NEXT_SHAPE = 7;
    static final int NEXT_LENGTH = 8;
    static final int NEXT_AFTER = 9;
    static final int NEXT_STARTER = 10;
    static final int NEXT_TITLE = 11;
    static final int NEXT_ORDINAL = 12;
    static final int SECOND_SHAPE = 13;
    // What precedes.
    static final int LAST_SHAPE = 14;
    static final int LAST_LENGTH = 15;
    static final int LAST_VOWEL = 16;
    static final int LAST_STOPS = 17;
    static final int LAST_ROMAN = 18;
    static final int TITLE = 19;
    static final int BEFORE_NUMBER = 20;
    static final int MAY_END = 21;
    static final int GENERAL = 22;
    static final int MINED = 23;
    static final int BEFORE_SHAPE = 24;
    static final int BEFORE_MARK = 25;
    static final int BEFORE_LENGTH = 26;
    static final int LAST_PLACE = 27;
    // Quotes and brackets.
    static final int CURLY = 28;
    static final int STRAIGHT = 29;
    static final int BRACKET = 30;
    static final int NEXT_QUOTE = 31;
    // Distances.
    static final int FROM_PARAGRAPH = 32;
    static final int FROM_MARK = 33;
    static final int TO_MARK = 34;
    static final int TO_MARK_TYPE = 35;
    // The language.
    static final int SCRIPT = 36;
    static final int ORDINALS = 37;
    static final int SHARES = 38;
    static final int KNOWN = SHARES + Conventions.COUNT;
    static final int NEXT_LISTED = KNOWN + 1;
    static final int SECOND_LENGTH = KNOWN + 2;
    static final int COUNT = KNOWN + 3;

    // Types of mark.
    static final int STOP = 0;
    static final int ELLIPSIS = 1;
    static final int QUESTION = 2;
    static final int CALL = 3;
    static final int COLON = 4;
    static final int SEMICOLON = 5;
    static final int NO_MARK = 6;
    static final int WIDE = 7;
    static final int DANDA = 8;
    static final int ARMENIAN = 9;
    static final int OTHER_MARK = 10;

    /** The gap that holds a line break. */
    static final int LINE_GAP = 3;

    /** The last of the scripts whose languages put the verb where they like; some after it put it last. */
    static final int CYRILLIC = 2;

    /** Scripts without blanks between words. */
    static final int UNSPACED = 7;

    /** The script of Korean. */
    static final int HANGUL = 8;

    // What is filled only where it is asked for.
    private static final long LAST_LISTED =
            set(LAST_VOWEL, LAST_STOPS, LAST_ROMAN, TITLE, BEFORE_NUMBER, MAY_END, GENERAL, MINED);
    private static final long BEFORE = set(BEFORE_SHAPE, BEFORE_MARK, BEFORE_LENGTH, LAST_PLACE);
    private static final long SECOND = set(SECOND_SHAPE, SECOND_LENGTH);
    private static final long AHEAD = set(NEXT_QUOTE, TO_MARK, TO_MARK_TYPE);

    /** The mark and what is the same for all candidates of a language. */
    static final long MARK_AND_LANGUAGE =
            1L << MARK | 1L << ORDINALS | 1L << KNOWN | ((1L << Conventions.COUNT) - 1) << SHARES;

    private static final long FAR = BEFORE | SECOND | AHEAD;

    private static final int SUFFIX = 3;
    private static final int PART = 4;
    private static final int REACH = 160;
    private static final int MOST = 31;

    final int[] values = new int[COUNT];
    private final Abbreviations words;
    private final boolean suffixes;
    private final char[] scratch = new char[12];
    private final Word last = new Word();
    private final Word next = new Word();
    private final Word far = new Word();

    private char[] text = new char[0];
    private int length;
    private Candidate candidate = new Candidate();
    private long missing;

    // The words looked at, for the rules.
    int lastStart;
    int lastEnd;
    int nextStart;
    int nextEnd;
    int lastKinds;
    int nextKinds;
    int beforeKinds;
    boolean beforeRoman;
    private int phraseStart;

    Features(Abbreviations words, Conventions conventions, boolean known) {
        this.words = words;
        suffixes = words.hasSuffixes();
        values[ORDINALS] = words.hasOrdinals() ? 1 : 0;
        values[KNOWN] = known ? 1 : 0;
        for (int i = 0; i < Conventions.COUNT; i++) {
            values[SHARES + i] = conventions.share(i);
        }
    }

    /** Whether it is known which words begin sentences. */
    boolean knowsStarters() {
        return words.hasStarters();
    }

    int get(int feature) {
        return values[feature];
    }

    /**
     * Fills what stands next to the candidate. The rest is filled where it is wanted, but for marks, whose rules want it
     * all, what is known of the word before.
     */
    void fill(char[] text, int length, Candidate c) {
        this.text = text;
        this.length = length;
        candidate = c;
        missing = FAR | LAST_LISTED;
        mark(text, c);
        last(text, c);
        next(text, length, c);
        state(c);
        if (c.kind == Candidate.MARK) {
            fill(LAST_LISTED);
        }
    }

    /** Fills what is still missing of a set of features, given as bits. */
    void fill(long wanted) {
        long lacking = wanted & missing;
        if (lacking == 0) {
            return;
        }
        if ((lacking & LAST_LISTED) != 0) {
            missing &= ~LAST_LISTED;
            listed(text, candidate);
        }
        if ((lacking & BEFORE) != 0) {
            missing &= ~BEFORE;
            before(text, candidate, phraseStart);
        }
        if ((lacking & SECOND) != 0) {
            missing &= ~SECOND;
            second(text, length, nextEnd);
        }
        if ((lacking & AHEAD) != 0) {
            missing &= ~AHEAD;
            ahead(text, length, candidate);
        }
    }

    /** Fills what stands before the word before the candidate: a part of {@link #fillFar}. */
    void fillBefore() {
        fill(BEFORE);
    }

    /** Fills all that is missing. */
    void fillFar() {
        fill(missing);
    }

    /** A set of features as bits. */
    static long set(int... features) {
        long set = 0;
        for (int feature : features) {
            set |= 1L << feature;
        }
        return set;
    }

    /** Whether a feature is one of what stands further off: the words behind the neighbours, the way to the next mark. */
    static boolean isFar(int feature) {
        return (FAR >>> feature & 1) != 0;
    }

    private void mark(char[] text, Candidate c) {
        int run = c.markEnd - c.mark;
        values[MARK] = c.kind == Candidate.BARE ? NO_MARK : type(text, c.mark, c.markEnd);
        values[RUN] = Math.min(run, 5);
        values[CLOSERS] = closers(text, c);
        values[GAP] = c.next == c.close ? 0 : c.lineBreak ? LINE_GAP : c.next - c.close > 1 ? 2 : 1;
        boolean inner = c.mark > c.paragraph && c.kind != Candidate.BARE;
        values[SPACED_MARK] = inner && CharClass.isSpace(text[c.mark - 1]) ? 1 : 0;
    }

    private static int type(char[] text, int start, int end) {
        boolean call = false;
        for (int i = start; i < end; i++) {
            if (text[i] == '?' || text[i] == '？' || text[i] == '؟') {
                return QUESTION;
            }
            call |= text[i] == '!' || text[i] == '！';
        }
        return call ? CALL : end - start > 1 && text[start] == '.' ? ELLIPSIS : type(text[start]);
    }

    private static int type(char c) {
        return switch (c) {
            case '.', '．', '․' -> STOP;
            case '…' -> ELLIPSIS;
            case '?', '？', '؟', '\u037e', '՞' -> QUESTION;
            case '!', '！', '՜' -> CALL;
            case ':' -> COLON;
            case ';', '؛' -> SEMICOLON;
            case '。', '｡' -> WIDE;
            case '।', '॥', '۔' -> DANDA;
            case '։' -> ARMENIAN;
            default -> OTHER_MARK;
        };
    }

    /** A bracket 1, a quote 2, an apostrophe 3, anything else 4, nothing 0. */
    private static int closers(char[] text, Candidate c) {
        if (c.close == c.markEnd) {
            return 0;
        }
        char last = text[c.close - 1];
        char first = text[c.markEnd];
        if (first == ')' || first == ']' || first == '）') {
            return 1;
        }
        return Quotes.isAny(last) || Quotes.isAny(first) ? 2 : Words.isApostrophe(first) || first == '‘' ? 3 : 4;
    }

    private void last(char[] text, Candidate c) {
        int end = c.mark;
        while (end > c.paragraph
                && (CharClass.isSpace(text[end - 1]) || (c.kind == Candidate.BARE && !Words.isPart(text[end - 1])))) {
            end--;
        }
        last.lookBack(text, end, c.paragraph);
        if (last.start == end && isNumberSign(text, end, c.paragraph)) {
            last.look(text, end - 2, end);
        }
        lastStart = last.start;
        phraseStart = last.start;
        lastEnd = end;
        values[LAST_SHAPE] = lastStart == end && end > c.paragraph ? Words.SYMBOL : last.shape();
        values[LAST_LENGTH] = Math.min(last.length(), 16);
    }

    /** How the word before is listed and written. */
    private void listed(char[] text, Candidate c) {
        int start = lastStart;
        int end = lastEnd;
        int kinds = words.kinds(text, start, end);
        if ((kinds & (Abbreviations.ANY | 3 * Abbreviations.MINED)) == 0) {
            int tail = last.tail();
            kinds = tail > start && tail + 1 < end ? words.kinds(text, tail, end) : kinds;
            kinds |= kindsOfSuffix(text, start, end);
        }
        int spaced = kindsWithBlanks(text, c.paragraph, start, end);
        kinds = spaced != 0 ? spaced : kinds;
        lastKinds = kinds;
        values[LAST_VOWEL] = last.hasVowel() ? 1 : 0;
        values[LAST_STOPS] = spaced != 0 ? 1 : Math.min(last.stops(), 3);
        values[LAST_ROMAN] = last.isRoman() ? 1 : 0;
        values[TITLE] = kinds & Abbreviations.TITLE;
        values[BEFORE_NUMBER] = (kinds & Abbreviations.NUMBER) != 0 ? 1 : 0;
        values[MAY_END] = (kinds & Abbreviations.END) != 0 ? 1 : 0;
        values[GENERAL] = (kinds & Abbreviations.GENERAL) != 0 ? 1 : 0;
        values[MINED] = kinds / Abbreviations.MINED & 3;
    }

    /** {@code n°} */
    private static boolean isNumberSign(char[] text, int end, int from) {
        return end - 2 >= from && text[end - 1] == '°' && Words.isLetter(text[end - 2]);
    }

    /** {@link Abbreviations#NUMBER} for a word that ends in an abbreviation: {@code Goethestr}. */
    private int kindsOfSuffix(char[] text, int start, int end) {
        boolean suffix = suffixes
                && end - start > 2 * SUFFIX
                && (words.kinds(text, end - SUFFIX, end) & Abbreviations.SUFFIX) != 0;
        return suffix ? Abbreviations.NUMBER : 0;
    }

    /** The kinds of an abbreviation written with blanks: {@code z. B.}, {@code u. s. w.}; 0 for anything else. */
    private int kindsWithBlanks(char[] text, int from, int start, int end) {
        int at = scratch.length - (end - start);
        if (end == start || end - start > 4) {
            return 0;
        }
        System.arraycopy(text, start, scratch, at, end - start);
        int kinds = 0;
        int first = start;
        for (int part = partBefore(text, from, first); part > 0; part = partBefore(text, from, first)) {
            first -= part + 2;
            at -= part + 1;
            if (at < 0) {
                break;
            }
            System.arraycopy(text, first, scratch, at, part + 1);
            int found = words.kinds(scratch, at, scratch.length)
                    & (Abbreviations.ANY | Abbreviations.LAST | Abbreviations.UNIT);
            if (found != 0) {
                kinds = found;
                phraseStart = candidate.kind == Candidate.MARK ? first : phraseStart;
            }
        }
        return kinds != 0 ? kinds : kindsBehindWord(text, from, start, end);
    }

    /** The kinds of what ends a sentence and is written with a small word before it: {@code i dr.} */
    private int kindsBehindWord(char[] text, int from, int start, int end) {
        int first = start - 1;
        while (first > from && start - 1 - first < PART && Words.isLower(text[first - 1])) {
            first--;
        }
        int length = end - first;
        boolean word = first >= from && first < start - 1 && CharClass.isSpace(text[start - 1]);
        if (!word || (first > from && !CharClass.isSpace(text[first - 1])) || length > scratch.length) {
            return 0;
        }
        System.arraycopy(text, first, scratch, 0, length);
        scratch[start - 1 - first] = '.';
        int found = words.kinds(scratch, 0, length);
        return (found & Abbreviations.END) != 0 ? found : 0;
    }

    /** The length of the short word before {@code at}, with a stop and a blank between; 0 for anything else. */
    private static int partBefore(char[] text, int from, int at) {
        if (at - 3 < from || !CharClass.isSpace(text[at - 1]) || text[at - 2] != '.') {
            return 0;
        }
        int start = at - 2;
        while (start > from && at - 2 - start <= PART && Words.isPart(text[start - 1])) {
            start--;
        }
        return at - 2 - start <= PART ? at - 2 - start : 0;
    }

    /** Whether the words on both sides of the stop make up one abbreviation: {@code z. B.} */
    boolean isListedWithNext() {
        int last = lastEnd - lastStart;
        int next = nextEnd - nextStart;
        if (values[NEXT_AFTER] != 1 || last > PART || next > PART || last == 0) {
            return false;
        }
        System.arraycopy(text, lastStart, scratch, 0, last);
        scratch[last] = '.';
        System.arraycopy(text, nextStart, scratch, last + 1, next);
        return (words.kinds(scratch, 0, last + 1 + next) & Abbreviations.ANY) != 0;
    }

    private void before(char[] text, Candidate c, int from) {
        int end = from;
        while (end > c.paragraph && CharClass.isSpace(text[end - 1])) {
            end--;
        }
        boolean first = end <= c.paragraph;
        boolean marked = !first && Scanner.isMark(text[end - 1]);
        values[BEFORE_MARK] = first
                ? 0
                : marked
                        ? text[end - 1] == '.' ? 1 : 2
                        : Words.isPart(text[end - 1]) ? 3 : text[end - 1] == ',' ? 4 : 5;
        values[LAST_PLACE] = first ? 0 : from <= c.lastMark + 1 ? 1 : 2;
        int wordEnd = end;
        while (wordEnd > c.paragraph && end - wordEnd < 3 && !Words.isPart(text[wordEnd - 1])) {
            wordEnd--;
        }
        far.lookBack(text, wordEnd, c.paragraph);
        beforeKinds = words.kinds(text, far.start, wordEnd) | kindsOfSuffix(text, far.start, wordEnd);
        beforeRoman = far.isRoman();
        values[BEFORE_SHAPE] = far.shape();
        values[BEFORE_LENGTH] = Math.min(far.length(), 12);
    }

    private void next(char[] text, int length, Candidate c) {
        int at = c.next;
        values[OPENER] = 0;
        values[DASH] = 0;
        for (int limit = Math.min(length, at + 4); at < limit && !Words.isPart(text[at]); at++) {
            char ch = text[at];
            int flags = CharClass.of(ch);
            if ((flags & CharClass.DASH) != 0) {
                values[DASH] = values[DASH] == 0 ? dash(text, at, length) : values[DASH];
            } else if (values[OPENER] == 0 && opener(ch) != 0) {
                values[OPENER] = isDoubled(text, at, length) ? 2 : opener(ch);
            } else if (!(CharClass.isSpace(ch) && at > c.next) && ch != '`' && ch != ',') {
                break;
            }
        }
        word(text, length, at);
    }

    /** A hyphen before a blank 1, on a word 2, a dash 3, a bullet 4. */
    private static int dash(char[] text, int at, int length) {
        char c = text[at];
        if (c != '-') {
            return c < 0x2022 ? 3 : 4;
        }
        char after = at + 1 < length ? text[at + 1] : ' ';
        return after == '-' ? 3 : CharClass.isSpace(after) ? 1 : 2;
    }

    /** Two backticks or commas: a quote as typewriters and TeX have it. */
    private static boolean isDoubled(char[] text, int at, int length) {
        return (text[at] == '`' || text[at] == ',') && at + 1 < length && text[at + 1] == text[at];
    }

    /** A bracket 1, a quote 2, a straight quote 3, an inverted mark 4, a single quote 5, an ellipsis 6. */
    private static int opener(char c) {
        return switch (c) {
            case '(', '[', '（', '{' -> 1;
            case '"' -> 3;
            case '¿', '¡' -> 4;
            case '\'', '‘', '’', '`', '‚', ',' -> 5;
            case '…', '.' -> 6;
            default -> Quotes.isDouble(c) ? 2 : (CharClass.of(c) & CharClass.OPENER) != 0 ? 1 : 0;
        };
    }

    private void word(char[] text, int length, int start) {
        next.lookAhead(text, start, length);
        int end = next.end;
        nextStart = start;
        nextEnd = end;
        int kinds = candidate.kind == Candidate.BARE ? candidate.nextKinds : words.kinds(text, start, end);
        if (kinds == 0) {
            kinds = words.kinds(text, start, next.head());
        }
        nextKinds = kinds;
        values[NEXT_SHAPE] = end == start && start < length ? Words.symbol(text[start]) : next.shape();
        values[NEXT_LENGTH] = Math.min(next.length(), 15);
        values[NEXT_AFTER] = after(text, end, length);
        values[NEXT_STARTER] = kinds / Abbreviations.STARTER & 3;
        values[NEXT_TITLE] = kinds & Abbreviations.TITLE;
        values[NEXT_LISTED] = (kinds & Abbreviations.ANY) != 0 && end < length && text[end] == '.' ? 1 : 0;
        values[NEXT_ORDINAL] = (kinds & Abbreviations.ORDINAL) != 0 ? 1 : 0;
    }

    private void second(char[] text, int length, int end) {
        int second = end;
        while (second < length && second - end < 3 && !Words.isPart(text[second])) {
            second++;
        }
        far.lookAhead(text, second, length);
        values[SECOND_SHAPE] = far.shape();
        values[SECOND_LENGTH] = Math.min(far.length(), 12);
    }

    /** Whether a verb of saying is among the first {@code most} words of what follows, before any mark. */
    boolean saysAmong(int most) {
        int at = nextStart;
        for (int i = 0; i < most && at < length; i++) {
            int end = Words.end(text, at, length);
            if ((words.kinds(text, at, end) & Abbreviations.SAYING) != 0) {
                return true;
            }
            if (end == at || end + 1 >= length || text[end] != ' ') {
                return false;
            }
            at = end + 1;
        }
        return false;
    }

    private static int after(char[] text, int at, int length) {
        if (at >= length) {
            return 7;
        }
        char c = text[at];
        if (CharClass.isSpace(c)) {
            return 0;
        }
        return switch (c) {
            case '.' -> 1;
            case ',' -> 2;
            case ')', ']' -> 3;
            case ':' -> 4;
            case '!', '?' -> 5;
            case '/', '-', '\'', '’' -> 6;
            default -> Quotes.isAny(c) ? 8 : 9;
        };
    }

    private void state(Candidate c) {
        values[CURLY] = c.quotes.curlyOpen(c.mark) ? 1 : 0;
        values[STRAIGHT] = c.quotes.straightOpen(c.mark) ? 1 : 0;
        values[BRACKET] = c.quotes.bracketOpen(c.mark) ? 1 : 0;
        values[FROM_PARAGRAPH] = log(c.mark - c.paragraph);
        values[FROM_MARK] = log(c.mark - c.lastMark);
        values[SCRIPT] =
                lastEnd > lastStart ? script(text[lastEnd - 1]) : nextEnd > nextStart ? script(text[nextStart]) : 0;
    }

    private void ahead(char[] text, int length, Candidate c) {
        int limit = Math.min(length, c.next + REACH);
        int quote = 0;
        int at = Scanner.passPlain(text, c.next, limit);
        for (; at < limit; at = Scanner.passPlain(text, at + 1, limit)) {
            char ch = text[at];
            if (ch == '\n' || (Scanner.isMark(ch) && at > c.next && !isPartAt(text, at + 1, length))) {
                break;
            }
            if (quote == 0 && Quotes.isAny(ch)) {
                quote = at == c.next ? 1 : Quotes.opens(text, at, length) ? 2 : 3;
            }
        }
        values[NEXT_QUOTE] = quote;
        values[TO_MARK] = at == limit ? MOST : log(at - c.next);
        values[TO_MARK_TYPE] = at == limit ? 15 : text[at] == '\n' ? 14 : type(text[at]);
    }

    private static boolean isPartAt(char[] text, int at, int length) {
        return at < length && Words.isPart(text[at]);
    }

    /** Twice the binary logarithm, 0 to 20. */
    private static int log(int distance) {
        int d = Math.max(1, distance);
        int bits = 31 - Integer.numberOfLeadingZeros(d);
        return Math.min(20, 2 * bits + (bits > 0 ? d >> (bits - 1) & 1 : 0));
    }

    static int script(char c) {
        if (c < 0xe00) {
            return c < 0x370 ? 0 : c < 0x400 ? 1 : c < 0x530 ? 2 : c < 0x590 ? 3 : c < 0x600 ? 4 : c < 0x780 ? 5 : 6;
        }
        if ((CharClass.of(c) & CharClass.UNSPACED) != 0) {
            return UNSPACED;
        }
        if (c >= 0xac00 && c < 0xd7b0) {
            return HANGUL;
        }
        return (CharClass.of(c) & BREAK_MASK) == CharClass.OTHER ? 0 : 9;
    }
}
