package dev.lede.internal.tokenize;

import dev.lede.internal.abbreviation.Abbreviations;

/**
 * A number with a stop behind it is an ordinal in German and its neighbours: {@code am 3. Oktober}, {@code der 2. Platz},
 * {@code Ludwig XIV. war}, and so is a year in Hungarian and Serbian ({@code 1992. godine}). It is one if a small letter or the
 * name of a month follows, or an article stands before it.
 */
final class OrdinalRule implements TokenRule {

    private static final int LONGEST = 3;
    private static final int YEAR = 4;

    private final Abbreviations abbreviations;
    private final WordList articles;

    /** The rule of a language; its abbreviations know the months. */
    OrdinalRule(LanguageLists lists, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        articles = lists.get("before-ordinal");
    }

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        boolean digits = text.digitsEnd(start) == end && end - start <= YEAR;
        boolean roman = AbbreviationRule.isRoman(text, start) && text.wordEnd(start) == end;
        if (!(digits || roman) || !text.isBlank(next)) {
            return NONE;
        }
        int following = text.afterBlanks(next, 2);
        boolean number = roman || end - start <= LONGEST;
        boolean ordinal = text.isSmall(following) || (number && isBeforeName(text, start, following, roman));
        return ordinal ? next : NONE;
    }

    private boolean isBeforeName(RuleText text, int start, int following, boolean roman) {
        return isOrdinalWord(text, following)
                || (text.isLetter(following)
                        && (isAfterArticle(text, start) || (roman && beginsSentence(text, start))));
    }

    private boolean isOrdinalWord(RuleText text, int at) {
        return (abbreviations.kinds(text.chars, at, text.wordEnd(at)) & Abbreviations.ORDINAL) != 0;
    }

    /** A number alone is no sentence: {@code III. Béla}. */
    private static boolean beginsSentence(RuleText text, int start) {
        return start == 0 || text.at(start - 1) == '\n' || (text.isBlank(start - 1) && text.at(start - 2) == '.');
    }

    private boolean isAfterArticle(RuleText text, int start) {
        int from = start - 1;
        while (from > 0 && start - from < 8 && text.isLetter(from - 1)) {
            from--;
        }
        return text.isBlank(start - 1) && articles.contains(text.chars, from, start - 1);
    }
}
