package dev.lede.internal.tokenize;

/**
 * A word that has lost its end keeps the apostrophe: Italian {@code po’}. In English so do plurals and the -ing form
 * ({@code the dogs’ bowls}, {@code rockin’}), unless the apostrophe may close a quotation.
 */
final class FinalApostropheRule implements TokenRule {

    private static final int QUOTATION = 200;

    private final WordList shortened;
    private final boolean english;
    private final boolean neutral;

    /** The rule of a language. */
    FinalApostropheRule(LanguageLists lists) {
        shortened = lists.get("shortened");
        english = lists.has("possessive-plurals");
        neutral = !lists.isOwn("shortened");
    }

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        if (text.isLetter(next) || text.isDigit(next)) {
            return NONE;
        }
        if (text.isHebrew(end - 1) && text.at(end) == '\'') {
            return next; // WB7a: a geresh
        }
        if (shortened.contains(text.chars, start, end)) {
            return neutral && isQuotation(text, start) ? NONE : next;
        }
        boolean plural = english && isPlural(text, start, end) && text.isBlank(next) && text.isLetter(next + 1);
        return plural && !isQuotation(text, start) ? next : NONE;
    }

    private static boolean isPlural(RuleText text, int start, int end) {
        return end - start > 2 && (text.has("s", end - 1) || text.has("in", end - 2));
    }

    /** Whether a single quote stands open not far to the left: one that follows a blank. */
    private static boolean isQuotation(RuleText text, int start) {
        for (int i = start - 1; i >= Math.max(0, start - QUOTATION); i--) {
            char c = text.at(i);
            if (c == '\u2018' || (c == '\'' && text.isBlank(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
