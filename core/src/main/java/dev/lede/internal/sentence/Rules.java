package dev.lede.internal.sentence;

import dev.lede.internal.abbreviation.Abbreviations;
import org.jspecify.annotations.Nullable;

/**
 * What is known well enough not to ask the model, which has seen too little of it: abbreviations and what follows them,
 * speech, citations, labels. Each rule has a {@link Reason}; the first that fits decides.
 */
final class Rules {

    static final int LONGEST_DATELINE = 48;
    private static final int LONGEST_CITATION = 80;
    private static final String QUOTATIVE = "とっなはがをにのもでよ";
    private static final String PARTICLES = "のがはにとも";
    private static final String SAYING = "说說问問道喊叫答";
    private static final String NOT = "没沒未";
    private static final String KOREAN_LABELS = "가나다라마바사아자차카타파하";
    private static final String SECTIONS = "§№#";
    /** A verb of saying stands among so many words. */
    private static final int CLAUSE = 4;

    private static final int FAR_FROM_START = 7;
    private static final int YEAR = 4;
    private static final int MONTH = 2;
    /** A year behind so much text, twice the binary logarithm, does not begin a sentence. */
    private static final int LATE = 8;

    private static final String CHRIST = "CKHΧХ";
    private static final int LONGEST_CHRIST = 3;
    private static final int LONGEST_PART = 5;
    private static final String DEGREES = "°º˚′″'\"";

    private Rules() {}

    static @Nullable Reason decide(char[] text, int length, Candidate c, Features f) {
        if (c.kind != Candidate.MARK) {
            return null;
        }
        if (c.quotes.titleOpen(c.mark)) {
            return Reason.WORK_TITLE;
        }
        int mark = f.get(Features.MARK);
        Reason reason = f.get(Features.CLOSERS) > 0 ? closed(text, length, c, f) : null;
        if (reason == null && mark == Features.ELLIPSIS) {
            reason = pause(text, c, f);
        }
        if (reason == null && mark == Features.STOP && isDateline(text, length, c, f)) {
            reason = Reason.DATELINE;
        }
        if (reason == null && f.get(Features.DASH) > 0) {
            reason = dash(f);
        }
        if (reason == null && (mark == Features.CALL || mark == Features.QUESTION) && isDialogue(text, c, f)) {
            reason = Reason.SPEECH_GOES_ON;
        }
        if (reason == null && (mark == Features.CALL || mark == Features.QUESTION)) {
            reason = nameWithMark(f);
        }
        if (reason == null && mark != Features.ELLIPSIS && isCutWord(text, length, c.next)) {
            reason = Reason.CUT_WORD_STARTS;
        }
        if (reason == null && mark == Features.DANDA && isLabel(f)) {
            reason = Reason.LABEL;
        }
        if (reason == null && mark == Features.DANDA && isLetterOfUrdu(text, length, c, f)) {
            reason = Reason.INITIALS;
        }
        if (reason == null && isEtcOfKhmer(text, length, c)) {
            reason = Reason.WITHIN;
        }
        if (reason == null && mark == Features.WIDE && isNameOfJapanese(text, c.mark, c.next)) {
            reason = Reason.NAME_WITH_MARK;
        }
        if (reason == null && mark == Features.STOP && c.close == c.mark + 1 && f.get(Features.OPENER) == 0) {
            boolean section = c.next < length && SECTIONS.indexOf(text[c.next]) >= 0;
            reason = section ? section(f) : isAddress(text, c, f) ? Reason.ADDRESS : stop(text, f);
        }
        return reason;
    }

    /** An ellipsis before a letter without case, unless in Korean, whose sentences do end so. */
    private static @Nullable Reason pause(char[] text, Candidate c, Features f) {
        boolean letter = f.get(Features.NEXT_SHAPE) == Words.UNCASED && f.get(Features.GAP) < Features.LINE_GAP;
        boolean bare = f.get(Features.CLOSERS) + f.get(Features.OPENER) + f.get(Features.DASH) == 0;
        return letter && bare && Features.script(text[c.next]) != Features.HANGUL ? Reason.PAUSE : null;
    }

    private static boolean isSmall(int shape) {
        return shape == Words.SMALL || shape == Words.SMALL_LETTER || shape == Words.MIXED;
    }

    private static boolean isCapital(int shape) {
        return shape == Words.TITLE || shape == Words.CAPITALS || shape == Words.INITIAL;
    }

    /** After closing quotes and brackets. */
    private static @Nullable Reason closed(char[] text, int length, Candidate c, Features f) {
        int next = f.get(Features.NEXT_SHAPE);
        boolean bracket = f.get(Features.CLOSERS) == 1;
        if (isSmall(next)) {
            return bracket ? Reason.BRACKET_GOES_ON : Reason.SPEECH_GOES_ON;
        }
        char first = c.next < length ? text[c.next] : 0;
        boolean quotative = c.next == c.close && QUOTATIVE.indexOf(first) >= 0;
        boolean says = !c.quotes.announced(text, c.mark) && saysNext(text, length, c, f);
        if (!bracket && (quotative || says)) {
            return Reason.SPEECH_GOES_ON;
        }
        return !bracket && f.get(Features.OPENER) == 1 && isCitation(text, length, c.next) ? Reason.CITATION : null;
    }

    /**
     * A verb of saying soon after quoted speech, in a script where no small letter shows that the sentence goes on: any
     * after a question or call, after a stop one that closes its clause.
     */
    private static boolean saysNext(char[] text, int length, Candidate c, Features f) {
        int mark = f.get(Features.MARK);
        boolean asks = mark == Features.QUESTION || mark == Features.CALL;
        if (c.next > c.close) {
            return f.get(Features.NEXT_SHAPE) == Words.UNCASED && f.saysAmong(asks ? CLAUSE : 1);
        }
        for (int i = c.next; i + 1 < Math.min(length, c.next + 6) && !Scanner.isMark(text[i]); i++) {
            if (NOT.indexOf(text[i]) >= 0) {
                return false;
            }
            if (SAYING.indexOf(text[i]) >= 0) {
                return asks || Scanner.isMark(text[i + 1]) || text[i + 1] == '，';
            }
        }
        return false;
    }

    /** A bracket that closes before a mark or a small letter. */
    private static boolean isCitation(char[] text, int length, int from) {
        for (int i = from; i < Math.min(length, from + LONGEST_CITATION); i++) {
            if (text[i] == ')' || text[i] == ']') {
                return i + 1 < length && (Scanner.isMark(text[i + 1]) || text[i + 1] == ',');
            }
        }
        return false;
    }

    private static @Nullable Reason dash(Features f) {
        return isSmall(f.get(Features.NEXT_SHAPE)) && f.get(Features.DASH) != 2 ? Reason.SPEECH_GOES_ON : null;
    }

    /** After a place in capitals at the start: a dash, an agency in brackets and a dash, or an agency between slashes. */
    private static boolean isDateline(char[] text, int length, Candidate c, Features f) {
        if (c.mark - c.paragraph >= LONGEST_DATELINE || c.mark - c.paragraph < 2) {
            return false;
        }
        boolean place = Words.isUpper(text[c.paragraph]) && Words.isUpper(text[c.paragraph + 1]);
        boolean first = c.lastMark == c.paragraph;
        return place
                && ((first && f.get(Features.DASH) > 0)
                        || text[c.mark - 1] == '/'
                        || (first && text[c.next] == '(' && isAgency(text, length, c.next)));
    }

    /** A bracket that closes soon before a dash. */
    private static boolean isAgency(char[] text, int length, int from) {
        int at = from;
        int limit = Math.min(length - 2, from + LONGEST_DATELINE);
        while (at < limit && text[at] != ')') {
            at++;
        }
        return at < limit && text[at + 1] == ' ' && (CharClass.of(text[at + 2]) & CharClass.DASH) != 0;
    }

    /** A mail or web address before a capital. */
    private static boolean isAddress(char[] text, Candidate c, Features f) {
        boolean inner = f.get(Features.LAST_STOPS) > 0 && f.lastStart > c.paragraph;
        boolean sign = inner && (text[f.lastStart - 1] == '@' || text[f.lastStart - 1] == '/');
        return sign && isCapital(f.get(Features.NEXT_SHAPE));
    }

    /** Before a section or number sign. */
    private static @Nullable Reason section(Features f) {
        boolean abbreviated = (f.lastKinds & Abbreviations.ANY) != 0
                || f.get(Features.LAST_STOPS) > 0
                || f.get(Features.LAST_SHAPE) == Words.INITIAL;
        return abbreviated ? Reason.BEFORE_NUMBER : null;
    }

    /** Speech behind a dash that begins the paragraph, and a small letter after it. */
    private static boolean isDialogue(char[] text, Candidate c, Features f) {
        return f.get(Features.NEXT_SHAPE) == Words.SMALL
                && (CharClass.of(text[c.paragraph]) & CharClass.DASH) != 0
                && CharClass.isSpace(text[c.paragraph + 1]);
    }

    /** {@code 's Avonds}, {@code 't Is}: a word cut short to its last letter before the capital of the sentence. */
    private static boolean isCutWord(char[] text, int length, int at) {
        return at + 3 < length
                && (text[at] == '\'' || text[at] == '\u2019')
                && Words.isLower(text[at + 1])
                && text[at + 2] == ' '
                && Words.isUpper(text[at + 3]);
    }

    private static @Nullable Reason nameWithMark(Features f) {
        boolean name =
                f.get(Features.RUN) == 1 && f.get(Features.LAST_SHAPE) == Words.TITLE && f.get(Features.CLOSERS) == 0;
        boolean open = f.get(Features.CURLY) + f.get(Features.STRAIGHT) > 0;
        int next = f.get(Features.NEXT_SHAPE);
        boolean goesOn = next == Words.SMALL || next == Words.SMALL_LETTER;
        return name && !open && goesOn ? Reason.NAME_WITH_MARK : null;
    }

    /** The number of an item, at the start of a sentence. */
    private static boolean isLabel(Features f) {
        return f.get(Features.LAST_SHAPE) == Words.NUMBER
                && f.get(Features.LAST_PLACE) < 2
                && f.get(Features.LAST_LENGTH) <= 2
                && f.get(Features.LAST_STOPS) == 0;
    }

    /** The first sign of {@code ។ល។}, and so on. */
    private static boolean isEtcOfKhmer(char[] text, int length, Candidate c) {
        return text[c.mark] == '។' && c.next + 1 < length && text[c.next] == 'ល' && text[c.next + 1] == '។';
    }

    /** A full stop before a particle and no more kana: it belongs to a name. */
    static boolean isNameOfJapanese(char[] text, int mark, int next) {
        return next == mark + 1
                && next + 1 < text.length
                && (text[next] == 'を' || (PARTICLES.indexOf(text[next]) >= 0 && !isHiragana(text[next + 1])));
    }

    private static boolean isHiragana(char c) {
        return (c >= 'ぁ' && c <= 'ゟ') || c == '、';
    }

    /** The name of a letter before the mark, and another one beside it. */
    private static boolean isLetterOfUrdu(char[] text, int length, Candidate c, Features f) {
        if (text[c.mark] != '۔' || f.get(Features.TITLE) == 0) {
            return false;
        }
        if (f.get(Features.NEXT_TITLE) == 1 && f.nextEnd < length && text[f.nextEnd] == '۔') {
            return true;
        }
        f.fillBefore();
        return (f.beforeKinds & Abbreviations.TITLE) != 0 && f.get(Features.BEFORE_MARK) == 2;
    }

    /** A single stop with nothing but a gap after it. */
    private static @Nullable Reason stop(char[] text, Features f) {
        int last = f.get(Features.LAST_SHAPE);
        int next = f.get(Features.NEXT_SHAPE);
        boolean listed = (f.lastKinds & Abbreviations.ANY) != 0;
        if (f.get(Features.SCRIPT) == Features.HANGUL && isLabelOfKorean(text, f)) {
            return Reason.LABEL;
        }
        if (last == Words.UNCASED && next == Words.UNCASED && isLetterName(text, f)) {
            return Reason.INITIALS;
        }
        if (f.isListedWithNext()) {
            return Reason.WITHIN;
        }
        if (isSmall(next)) {
            boolean abbreviated =
                    listed || last == Words.INITIAL || f.get(Features.MINED) > 1 || f.get(Features.LAST_ROMAN) == 1;
            return abbreviated && last != Words.NONE ? Reason.BEFORE_SMALL : null;
        }
        if (last == Words.NUMBER) {
            return number(text, f, next);
        }
        if ((last == Words.INITIAL || last == Words.SMALL_LETTER)
                && next == Words.INITIAL
                && f.get(Features.NEXT_AFTER) == 1) {
            return Reason.INITIALS;
        }
        if (last == Words.INITIAL && isCapital(next)) {
            Reason reason = initial(text, f, next);
            if (reason != null) {
                return reason;
            }
        }
        if (last == Words.UNCASED && isDotted(f) && (next == Words.NUMBER || (!listed && next == Words.UNCASED))) {
            return f.get(Features.NEXT_STARTER) == 0 ? Reason.WITHIN : null;
        }
        if (listed) {
            return abbreviation(text, f, next);
        }
        return letter(text, f, last, next);
    }

    /** The syllable that counts an item, at the start of a sentence. */
    private static boolean isLabelOfKorean(char[] text, Features f) {
        return f.get(Features.LAST_PLACE) == 0
                && f.lastEnd - f.lastStart == 1
                && KOREAN_LABELS.indexOf(text[f.lastStart]) >= 0;
    }

    /**
     * A letter as an initial in a script without capitals; with a vowel sign only beside another initial, for short words
     * are written so, too.
     */
    private static boolean isLetterName(char[] text, Features f) {
        int script = f.get(Features.SCRIPT);
        boolean year = f.get(Features.MAY_END) == 1;
        if (year
                || script == Features.HANGUL
                || script == Features.UNSPACED
                || !Words.isLetterAlone(text, f.lastStart, f.lastEnd)) {
            return false;
        }
        if (f.lastEnd - f.lastStart == 1
                || (f.get(Features.NEXT_AFTER) == 1 && Words.isLetterAlone(text, f.nextStart, f.nextEnd))) {
            return true;
        }
        f.fillBefore();
        return f.get(Features.BEFORE_MARK) == 1
                && f.get(Features.BEFORE_SHAPE) == Words.UNCASED
                && f.get(Features.BEFORE_LENGTH) <= Words.LONGEST_LETTER;
    }

    /** The letter of a room or a door, and the end of {@code J.-C.} */
    private static @Nullable Reason initial(char[] text, Features f, int next) {
        f.fillBefore();
        int start = f.lastStart;
        if (start > 2
                && text[start] == 'C'
                && text[start - 1] == '-'
                && text[start - 2] == '.'
                && text[start - 3] == 'J') {
            return Words.isRoman(text, f.nextStart, f.nextEnd) ? null : Reason.ERA_ENDS;
        }
        return next == Words.TITLE && (f.beforeKinds & Abbreviations.COUNTED) != 0 ? Reason.NUMBER_OF_ITEM : null;
    }

    /** Stops between a few letters each. */
    private static boolean isDotted(Features f) {
        int stops = f.get(Features.LAST_STOPS);
        return stops > 0 && f.lastEnd - f.lastStart <= (stops + 1) * LONGEST_PART + stops;
    }

    private static @Nullable Reason number(char[] text, Features f, int next) {
        f.fillBefore();
        int digits = f.get(Features.LAST_LENGTH);
        boolean ordinals = f.get(Features.ORDINALS) == 1;
        if (ordinals && digits <= 3 && f.get(Features.NEXT_ORDINAL) == 1) {
            return Reason.ORDINAL;
        }
        if (isDate(text, f, next)) {
            return Reason.ORDINAL;
        }
        boolean abbreviated = (f.beforeKinds & Abbreviations.ANY) != 0 && f.get(Features.BEFORE_MARK) == 1;
        boolean starts = f.get(Features.LAST_PLACE) < 2 && !abbreviated;
        if (starts && (digits <= 2 || f.get(Features.LAST_STOPS) > 0) && next != Words.NUMBER) {
            return Reason.LABEL;
        }
        boolean item = (f.beforeKinds & Abbreviations.COUNTED) != 0
                || ((f.beforeKinds & Abbreviations.NUMBER) != 0 && f.get(Features.BEFORE_MARK) != 4);
        boolean word = next == Words.TITLE
                || (next == Words.INITIAL && f.get(Features.NEXT_AFTER) == 0)
                || (next == Words.UNCASED && !ordinals && !isUnspaced(f));
        if (item && word && f.get(Features.FROM_PARAGRAPH) > FAR_FROM_START) {
            return Reason.NUMBER_OF_ITEM;
        }
        boolean plain = !ordinals
                && f.knowsStarters()
                && f.get(Features.LAST_PLACE) == 2
                && (!abbreviated || f.get(Features.FROM_PARAGRAPH) > FAR_FROM_START);
        boolean starter = plain || f.get(Features.NEXT_STARTER) >= (ordinals ? 3 : 2);
        return starter && next == Words.TITLE ? Reason.NUMBER_BEFORE_STARTER : null;
    }

    /** Within a date of three numbers: {@code 2021. 5. 3.} */
    private static boolean isDate(char[] text, Features f, int next) {
        int digits = f.get(Features.LAST_LENGTH);
        boolean dated = f.get(Features.BEFORE_SHAPE) == Words.NUMBER && f.get(Features.BEFORE_MARK) == 1;
        if (next == Words.UNCASED) {
            return dated && digits <= MONTH && f.get(Features.BEFORE_LENGTH) <= MONTH;
        }
        boolean three = digits == YEAR && text.length > f.nextEnd + 2 && Words.isDigit(text[f.nextEnd + 2]);
        return next == Words.NUMBER
                && f.get(Features.NEXT_AFTER) == 1
                && f.get(Features.NEXT_LENGTH) <= MONTH
                && (three || (dated && digits <= MONTH && f.get(Features.BEFORE_LENGTH) == YEAR));
    }

    private static @Nullable Reason abbreviation(char[] text, Features f, int next) {
        boolean mayEnd = f.get(Features.MAY_END) == 1;
        boolean titled = f.get(Features.NEXT_TITLE) == 1 && f.get(Features.NEXT_AFTER) == 1 && next == Words.TITLE;
        if (titled && (f.lastKinds & Abbreviations.ANY) == Abbreviations.NUMBER && f.get(Features.LAST_STOPS) == 0) {
            return Reason.MAY_END_BEFORE_STARTER;
        }
        if (mayEnd && (f.nextKinds & Abbreviations.FOLLOWS) != 0) {
            return Reason.WITHIN;
        }
        Reason closing = closing(text, f, next);
        if (closing != null) {
            return closing;
        }
        // After a number it is a unit or a year: 1990 г. beside г. Москва.
        boolean title = f.get(Features.TITLE) == 1 && !(mayEnd && isAfterNumber(f));
        boolean nextEnds = f.get(Features.NEXT_LISTED) == 1 && (f.nextKinds & Abbreviations.END) != 0;
        if (mayEnd && nextEnds && f.get(Features.NEXT_TITLE) == 0) {
            return Reason.WITHIN;
        }
        boolean starter = next != Words.NUMBER
                && f.get(Features.NEXT_STARTER) > (mayEnd ? 0 : 1)
                && f.get(Features.NEXT_TITLE) == 0;
        if (next == Words.NUMBER && (f.get(Features.BEFORE_NUMBER) == 1 || (f.get(Features.GENERAL) == 1 && !mayEnd))) {
            return Reason.BEFORE_NUMBER;
        }
        boolean letter = next == Words.INITIAL && f.get(Features.NEXT_AFTER) == 1;
        boolean roman = next == Words.CAPITALS && Words.isRoman(text, f.nextStart, f.nextEnd);
        boolean century = roman && f.nextEnd - f.nextStart > 1 && (f.lastKinds & Abbreviations.LAST) == 0;
        if (century || ((letter || roman) && f.get(Features.BEFORE_NUMBER) == 1)) {
            return Reason.BEFORE_NUMBER;
        }
        if (mayEnd && starter && !title) {
            return Reason.MAY_END_BEFORE_STARTER;
        }
        if (title && isCapitalOrUncased(next) && !(mayEnd && starter)) {
            return Reason.TITLE;
        }
        if (next == Words.UNCASED
                && (f.lastKinds & Abbreviations.LAST) == 0
                && (f.get(Features.LAST_STOPS) > 0 || isAfterNumber(f))) {
            return Reason.WITHIN;
        }
        boolean inside = f.get(Features.GENERAL) == 1 && !mayEnd && (!starter || f.get(Features.LAST_STOPS) > 0);
        return inside && isCapitalOrUncased(next) ? Reason.WITHIN : null;
    }

    /** After what stands at the end of its phrase: an era, the last of a list, a unit. */
    private static @Nullable Reason closing(char[] text, Features f, int next) {
        if ((f.nextKinds & Abbreviations.UNIT) != 0 && f.get(Features.MAY_END) == 1 && isAfterNumber(f)) {
            return Reason.WITHIN;
        }
        f.fillBefore();
        boolean word = next == Words.TITLE || (isCapital(next) && f.get(Features.NEXT_AFTER) == 0);
        if (!word
                || f.get(Features.DASH) > 0
                || f.get(Features.NEXT_TITLE) == 1
                || Words.isRoman(text, f.nextStart, f.nextEnd)) {
            return null;
        }
        if (isEra(text, f)) {
            return Reason.ERA_ENDS;
        }
        // Capital letters are somebody's initials.
        boolean initial = f.get(Features.LAST_SHAPE) == Words.INITIAL;
        if ((f.lastKinds & Abbreviations.LAST) != 0 && !initial) {
            return Reason.LIST_ENDS;
        }
        boolean unit = (f.lastKinds & Abbreviations.UNIT) != 0 && next == Words.TITLE && !initial && isAfterNumber(f);
        boolean year = f.get(Features.BEFORE_LENGTH) == YEAR && f.get(Features.TITLE) == 1;
        boolean late = f.get(Features.MAY_END) == 1
                && next == Words.TITLE
                && f.get(Features.BEFORE_LENGTH) == YEAR
                && f.get(Features.BEFORE_SHAPE) == Words.NUMBER
                && f.get(Features.LAST_LENGTH) == 1
                && f.get(Features.SCRIPT) <= Features.CYRILLIC
                && (f.get(Features.FROM_MARK) >= LATE || f.get(Features.TITLE) == 0);
        return late || (unit && !year) ? Reason.UNIT : null;
    }

    /** Small letters and, after a stop, the capital of Christ: {@code v. Chr.}, {@code d.C.}, {@code π.Χ.} */
    private static boolean isEra(char[] text, Features f) {
        int start = f.lastEnd;
        while (start > f.lastStart && Words.isLetter(text[start - 1])) {
            start--;
        }
        boolean christ = CHRIST.indexOf(text[start]) >= 0 && f.lastEnd - start <= LONGEST_CHRIST;
        int part = start - (start > 1 && CharClass.isSpace(text[start - 1]) ? 2 : 1);
        if (f.get(Features.LAST_STOPS) == 0 || !christ || part < 1 || text[part] != '.') {
            return false;
        }
        int at = part;
        while (at > 0 && Words.isLower(text[at - 1])) {
            at--;
        }
        return at < part && (at == 0 || !Words.isPart(text[at - 1]));
    }

    /** After a number, perhaps with a thousand or million between. */
    private static boolean isAfterNumber(Features f) {
        f.fillBefore();
        return f.get(Features.BEFORE_SHAPE) == Words.NUMBER
                || f.beforeRoman
                || (f.get(Features.BEFORE_MARK) == 1 && (f.beforeKinds & Abbreviations.END) != 0);
    }

    private static boolean isUnspaced(Features f) {
        return f.get(Features.SCRIPT) == Features.UNSPACED;
    }

    private static boolean isCapitalOrUncased(int shape) {
        return isCapital(shape) || shape == Words.UNCASED;
    }

    private static @Nullable Reason letter(char[] text, Features f, int last, int next) {
        boolean stops = f.get(Features.LAST_STOPS) > 0;
        boolean starter = f.get(Features.NEXT_STARTER) > 1 && next == Words.TITLE;
        if (stops && starter && last != Words.NUMBER) {
            return Reason.MAY_END_BEFORE_STARTER;
        }
        if (last == Words.CAPITALS && stops && next == Words.TITLE && f.get(Features.NEXT_STARTER) == 0) {
            return Reason.INITIALS;
        }
        if (last == Words.TITLE && stops && isInitials(text, f) && isCapital(next)) {
            return Reason.INITIALS;
        }
        if (last == Words.TITLE && isPairOfConsonants(f) && isCapital(next) && f.get(Features.NEXT_STARTER) == 0) {
            return Reason.INITIALS;
        }
        boolean roman = last == Words.CAPITALS && f.get(Features.LAST_ROMAN) == 1;
        if (last != Words.SMALL_LETTER && last != Words.INITIAL && !roman) {
            return null;
        }
        f.fillBefore();
        int place = f.get(Features.LAST_PLACE);
        if (roman) {
            boolean king =
                    f.get(Features.ORDINALS) == 1 && next == Words.TITLE && isSmall(f.get(Features.BEFORE_SHAPE));
            return place == 0 && !stops
                    ? Reason.LABEL
                    : king && f.get(Features.NEXT_STARTER) == 0 ? Reason.ORDINAL : null;
        }
        if (last == Words.INITIAL && isCapital(next) && isUnit(text, f.lastStart)) {
            return Reason.UNIT;
        }
        if (last == Words.SMALL_LETTER) {
            return place == 0 ? Reason.LABEL : null;
        }
        if (!starter || place != 2) {
            return null;
        }
        f.fillFar();
        boolean apart = isSmall(f.get(Features.SECOND_SHAPE)) || isSmall(f.get(Features.BEFORE_SHAPE));
        return apart ? Reason.LETTER_BEFORE_STARTER : null;
    }

    /** {@code A.F.Th.}: single capitals, and in the end a capital with a consonant or two. */
    private static boolean isInitials(char[] text, Features f) {
        int at = f.lastStart;
        while (at + 1 < f.lastEnd && Words.isUpper(text[at]) && text[at + 1] == '.') {
            at += 2;
        }
        return at > f.lastStart && f.lastEnd - at <= 3 && f.lastEnd - at > 1 && !Words.hasVowel(text, at, f.lastEnd);
    }

    /** {@code Kr.}, {@code Th.}: a name cut short. */
    private static boolean isPairOfConsonants(Features f) {
        return f.get(Features.LAST_LENGTH) == 2 && f.get(Features.LAST_VOWEL) == 0;
    }

    /** Whether a sign of degrees stands before the letter at {@code at}, perhaps with a blank between. */
    private static boolean isUnit(char[] text, int at) {
        int before = at > 1 && CharClass.isSpace(text[at - 1]) ? at - 2 : at - 1;
        return before > 0
                && DEGREES.indexOf(text[before]) >= 0
                && (text[before] > 0x7f || Words.isDigit(text[before - 1]));
    }
}
