package dev.lede.internal.tokenize;

import dev.lede.internal.abbreviation.Abbreviations;

/**
 * An abbreviation and an initial keep their stop; the stop that ends a sentence stands alone. Which it is follows from
 * the list and from what comes next; the sentence splitter asks the same list.
 */
final class AbbreviationRule implements TokenRule {

    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxzśźżćńčšžďťňřđбвгджзклмнпрстфхцчшщβγδζθκλμνξπρστφχψ";
    private static final int MOST_BLANKS = 3;
    private static final int LONGEST_UNLISTED = 4;

    private final Abbreviations abbreviations;
    private final Abbreviations possible;

    /**
     * The rule of a language.
     *
     * @param abbreviations of the language
     * @param possible what may be one as well, if what follows is right
     */
    AbbreviationRule(Abbreviations abbreviations, Abbreviations possible) {
        this.abbreviations = abbreviations;
        this.possible = possible;
    }

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        if (text.at(next) == '.' || !text.isLetter(start)) {
            return NONE;
        }
        int kinds = abbreviations.kinds(text.chars, start, end) & Abbreviations.ANY;
        boolean initial = isInitial(text, start, end);
        if (kinds == 0 && (isOfAnotherLanguage(text, start, end) || isBeforeNumber(text, start, end))) {
            return next;
        }
        if (kinds == 0 && !initial && !isShort(start, end)) {
            return NONE;
        }
        return keepsStop(text, kinds, initial, next) ? next : NONE;
    }

    /** Before a number, or a title before a name: {@code pág. 12}, {@code Gral. Perón} in text of no known language. */
    private boolean isOfAnotherLanguage(RuleText text, int start, int end) {
        if (possible == abbreviations) {
            return false;
        }
        int kinds = possible.kinds(text.chars, start, end);
        int following = text.afterBlanks(end + 1, MOST_BLANKS);
        if (text.isDigit(following)) {
            return (kinds & Abbreviations.NUMBER) != 0
                    || ((kinds & (Abbreviations.TITLE | Abbreviations.END)) != 0 && !text.isDigit(start - 2));
        }
        boolean roman = isRoman(text, following) && text.isCapital(following + 1); // I alone is a word
        boolean capitalised = text.isCapital(start) && text.isSmall(start + 1) && end - start > 2;
        boolean title = text.isCapital(following) && (capitalised || isVowelless(text, start, end));
        return ((kinds & Abbreviations.NUMBER) != 0 && roman)
                || ((kinds & Abbreviations.TITLE) != 0 && title && !text.isDigit(start - 2));
    }

    /** Consonants before a number, as in {@code rd. 30}; behind a number they are a unit, as in {@code 5 km. 30 people}. */
    private static boolean isBeforeNumber(RuleText text, int start, int end) {
        return end - start > 1
                && text.isDigit(text.afterBlanks(end + 1, MOST_BLANKS))
                && !text.isDigit(start - 2)
                && isVowelless(text, start, end);
    }

    private static boolean isVowelless(RuleText text, int start, int end) {
        int at = start;
        while (at < end && CONSONANTS.indexOf(RuleText.small(text.at(at))) >= 0) {
            at++;
        }
        return at == end && text.isSmall(end - 1);
    }

    /** One letter, or a capital twice, which is the plural in Spanish and French ({@code EE. UU.}, {@code MM.}). */
    private static boolean isInitial(RuleText text, int start, int end) {
        boolean twice = end - start == 2 && text.isCapital(start) && text.at(start) == text.at(start + 1);
        return twice || text.afterAttached(start + 1) == end;
    }

    /** One letter and a stop, as behind {@code a.} in {@code a. C.} */
    private static boolean isInitialWithStop(RuleText text, int start) {
        int end = text.wordEnd(start);
        return text.at(end) == '.' && isInitial(text, start, end);
    }

    /** What is not listed may still be one, if it is short and the sentence goes on. */
    private static boolean isShort(int start, int end) {
        return end - start <= LONGEST_UNLISTED;
    }

    private static boolean keepsStop(RuleText text, int kinds, boolean initial, int next) {
        int following = text.afterBlanks(next, MOST_BLANKS);
        boolean listed = kinds != 0;
        if (following >= text.length) {
            return isFree(kinds);
        } else if (text.isSmall(following)) {
            return listed || following > next;
        } else if (text.isDigit(following)) {
            return listed;
        } else if (text.isLetter(following)) {
            boolean name = initial && (text.isCapital(next - 2) || isInitialWithStop(text, following));
            return name || isFree(kinds) || (listed && isRoman(text, following));
        }
        return isFree(kinds) || ",;:".indexOf(text.at(next)) >= 0;
    }

    /** Whether the abbreviation stands elsewhere than before numbers: {@code no.} at the end of a sentence is a word. */
    private static boolean isFree(int kinds) {
        return (kinds & ~Abbreviations.NUMBER) != 0;
    }

    /** Whether a Roman number is here. */
    static boolean isRoman(RuleText text, int start) {
        int at = start;
        while ("IVXLC".indexOf(text.at(at)) >= 0 && at < text.length) {
            at++;
        }
        return at > start && !text.isLetter(at);
    }
}
