package dev.lede.internal.tokenize;

import dev.lede.internal.abbreviation.Abbreviations;

/**
 * Letters with stops between them and no blank: {@code U.S.}, {@code z.B.}, {@code S.p.A.}, {@code Node.js}. Initials stand
 * apart from the name behind them ({@code J.K.|Rowling}); a small letter, a stop and a capital are two sentences that lack a
 * blank.
 */
final class DottedWordRule implements TokenRule {

    private static final int SHORT = 2;

    private final Abbreviations abbreviations;

    /** The rule with these abbreviations. */
    DottedWordRule(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public int end(RuleText text, int start, int end) {
        if (isHyphenatedInitials(text, start, end)) {
            return end + 4;
        }
        if (!text.isLetter(end + 1) || !text.isLetter(start)) {
            return NONE;
        }
        boolean shortParts = end - start <= SHORT;
        boolean anySingle = end - start == 1;
        int part = start;
        int at = end;
        while (text.at(at) == '.' && text.isLetter(at + 1)) {
            int next = text.wordEnd(at + 1);
            if (isSentenceEnd(text, part, at, next)) {
                return at - part == 1 || isListed(text, part, at) ? at + 1 : at == end ? NONE : at;
            }
            part = at + 1;
            shortParts &= next - part <= SHORT;
            anySingle |= next - part == 1;
            at = next;
        }
        boolean abbreviation = (shortParts && anySingle) || isListed(text, start, at);
        return abbreviation && text.at(at) == '.' && text.at(at + 1) != '.' ? possessiveEnd(text, at + 1) : at;
    }

    /** {@code U.S.’s}. */
    private static int possessiveEnd(RuleText text, int end) {
        boolean possessive =
                NewsClasses.isApostrophe(text.at(end)) && text.has("s", end + 1) && !text.isWordPart(end + 2);
        return possessive ? end + 2 : end;
    }

    /** {@code J.-C.}, {@code J.-P.|Dupont}. */
    private static boolean isHyphenatedInitials(RuleText text, int start, int end) {
        boolean first = end - start == 1 && text.isCapital(start) && NewsClasses.isHyphen(text.at(end + 1));
        return first && text.isCapital(end + 2) && text.at(end + 3) == '.';
    }

    /** Whether a new word begins behind the stop at {@code at}: a capitalised one of several letters. */
    private static boolean isSentenceEnd(RuleText text, int part, int at, int next) {
        boolean capitalised = text.isCapital(at + 1) && text.isSmall(at + 2) && next - at > SHORT + 1;
        return capitalised && (text.isSmall(at - 1) || at - part == 1);
    }

    private boolean isListed(RuleText text, int start, int end) {
        return (abbreviations.kinds(text.chars, start, end) & Abbreviations.ANY) != 0;
    }
}
