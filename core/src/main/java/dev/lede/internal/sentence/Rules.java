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
    private static final String SAYING = "说說问問道喊叫答";
    private static final String NOT = "没沒未";
    private static final String SECTIONS = "§№#";
    /** A verb of saying stands among so many words. */
    private static final int CLAUSE = 4;

    private static final int FAR_FROM_START = 7;
    private static final int YEAR = 4;
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
        if (reason == null && mark == Features.CALL) {
            reason = call(f);
        }
        if (reason == null && mark == Features.DANDA && isLetterOfUrdu(text, length, c, f)) {
            reason = Reason.INITIALS;
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

    private static @Nullable Reason call(Features f) {
        boolean name =
                f.get(Features.RUN) == 1 && f.get(Features.LAST_SHAPE) == Words.TITLE && f.get(Features.CLOSERS) == 0;
        boolean open = f.get(Features.CURLY) + f.get(Features.STRAIGHT) > 0;
        return name && !open && f.get(Features.NEXT_SHAPE) == Words.SMALL ? Reason.NAME_WITH_MARK : null;
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
        if (last == Words.UNCASED && next == Words.UNCASED && isLetterName(text, f)) {
            return Reason.INITIALS;
        }
        if (isSmall(next)) {
            boolean abbreviated =
                    listed || last == Words.INITIAL || f.get(Features.MINED) > 1 || f.get(Features.LAST_ROMAN) == 1;
            return abbreviated && last != Words.NONE ? Reason.BEFORE_SMALL : null;
        }
        if (last == Words.NUMBER) {
            return number(f, next);
        }
        if ((last == Words.INITIAL || last == Words.SMALL_LETTER)
                && next == Words.INITIAL
                && f.get(Features.NEXT_AFTER) == 1) {
            return Reason.INITIALS;
        }
        if (listed) {
            return abbreviation(text, f, next);
        }
        return letter(text, f, last, next);
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

    private static @Nullable Reason number(Features f, int next) {
        f.fillBefore();
        int digits = f.get(Features.LAST_LENGTH);
        boolean ordinals = f.get(Features.ORDINALS) == 1;
        if (ordinals && digits <= 3 && f.get(Features.NEXT_ORDINAL) == 1) {
            return Reason.ORDINAL;
        }
        boolean abbreviated = (f.beforeKinds & Abbreviations.ANY) != 0 && f.get(Features.BEFORE_MARK) == 1;
        boolean starts = f.get(Features.LAST_PLACE) < 2 && !abbreviated;
        if (starts && (digits <= 2 || f.get(Features.LAST_STOPS) > 0) && next != Words.NUMBER) {
            return Reason.LABEL;
        }
        boolean item = abbreviated && (f.beforeKinds & Abbreviations.NUMBER) != 0;
        boolean word = next == Words.TITLE || (next == Words.INITIAL && f.get(Features.NEXT_AFTER) == 0);
        if (item && word && f.get(Features.FROM_PARAGRAPH) > FAR_FROM_START) {
            return Reason.NUMBER_OF_ITEM;
        }
        boolean plain = !ordinals && f.knowsStarters() && f.get(Features.LAST_PLACE) == 2 && !abbreviated;
        boolean starter = plain || f.get(Features.NEXT_STARTER) >= (ordinals ? 3 : 2);
        return starter && next == Words.TITLE ? Reason.NUMBER_BEFORE_STARTER : null;
    }

    private static @Nullable Reason abbreviation(char[] text, Features f, int next) {
        if ((f.lastKinds & Abbreviations.LAST) != 0 && next == Words.TITLE && f.get(Features.NEXT_TITLE) == 0) {
            return Reason.LIST_ENDS;
        }
        boolean mayEnd = f.get(Features.MAY_END) == 1;
        if ((f.lastKinds & Abbreviations.UNIT) != 0
                && next == Words.TITLE
                && f.get(Features.NEXT_TITLE) == 0
                && isAfterNumber(f)
                && f.get(Features.BEFORE_LENGTH) != YEAR) {
            return Reason.UNIT;
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
        if ((letter || roman) && f.get(Features.BEFORE_NUMBER) == 1) {
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

    private static boolean isAfterNumber(Features f) {
        f.fillBefore();
        return f.get(Features.BEFORE_SHAPE) == Words.NUMBER;
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
        boolean roman = last == Words.CAPITALS && f.get(Features.LAST_ROMAN) == 1;
        if (last != Words.SMALL_LETTER && last != Words.INITIAL && !roman) {
            return null;
        }
        f.fillBefore();
        int place = f.get(Features.LAST_PLACE);
        if (roman) {
            return place == 0 && !stops ? Reason.LABEL : null;
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

    /** Whether a sign of degrees stands before the letter at {@code at}, perhaps with a blank between. */
    private static boolean isUnit(char[] text, int at) {
        int before = at > 1 && CharClass.isSpace(text[at - 1]) ? at - 2 : at - 1;
        return before > 0
                && DEGREES.indexOf(text[before]) >= 0
                && (text[before] > 0x7f || Words.isDigit(text[before - 1]));
    }
}
