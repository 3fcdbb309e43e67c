package dev.lede.internal.tokenize;

/**
 * A hyphen between letters, or between a letter and a digit, joins ({@code Bundestags-Ausschuss}, {@code COVID-19}); one
 * between numbers does not ({@code 2–1}, {@code 10-12}), save in a date such as {@code 2024-05-01}. French pronouns behind
 * their verb begin tokens of their own: {@code donne|-le|-moi}, {@code a|-t-il}.
 */
final class HyphenRule implements TokenRule {

    private final WordList clitics;

    /** The rule of a language. */
    HyphenRule(LanguageLists lists) {
        clitics = lists.get("clitic");
    }

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        if (!NewsClasses.isHyphen(text.at(end))) {
            return NONE;
        }
        if (text.isDigit(next) && isNumber(text, start, end)) {
            return dateEnd(text, start, end);
        }
        if (!text.isLetter(next) && !text.isDigit(next)) {
            return NONE;
        }
        int wordEnd = text.wordEnd(next);
        return isClitic(text, end) ? end : wordEnd;
    }

    private static boolean isNumber(RuleText text, int start, int end) {
        return text.isDigit(start) && text.numberEnd(start) == end;
    }

    /** The end of a date written as ISO 8601 says. */
    private static int dateEnd(RuleText text, int start, int end) {
        int month = end + 1;
        int day = month + 3;
        boolean date = end - start == 4
                && text.digitsEnd(month) == month + 2
                && text.at(day - 1) == text.at(end)
                && text.digitsEnd(day) == day + 2;
        return date ? day + 2 : NONE;
    }

    private boolean isClitic(RuleText text, int hyphen) {
        return clitics != WordList.EMPTY && cliticEnd(text, hyphen) != NONE;
    }

    /** The end of the clitic whose hyphen is here, if only clitics follow as far as the word goes. */
    private int cliticEnd(RuleText text, int hyphen) {
        int next = hyphen + 1;
        int end = text.wordEnd(next);
        if (text.has("t", next) && end == next + 1 && NewsClasses.isHyphen(text.at(end))) {
            int behind = end + 1;
            int wordEnd = text.wordEnd(behind);
            return clitics.contains(text.chars, behind, wordEnd) ? wordEnd : NONE;
        }
        boolean goesOn = NewsClasses.isHyphen(text.at(end)) && text.isLetter(end + 1);
        boolean last = !goesOn || clitics.contains(text.chars, end + 1, text.wordEnd(end + 1));
        return clitics.contains(text.chars, next, end) && last ? end : NONE;
    }

    /** The clitics that this rule has cut off. */
    TokenRule leading() {
        return (text, start, end) -> clitics != WordList.EMPTY && text.isLetter(start - 1) && text.isLetter(end)
                ? cliticEnd(text, start)
                : NONE;
    }
}
