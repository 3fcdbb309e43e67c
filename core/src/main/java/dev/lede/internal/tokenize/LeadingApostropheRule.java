package dev.lede.internal.tokenize;

/**
 * A word that has lost its beginning keeps the apostrophe: {@code ’tis}, Dutch {@code ’s avonds}, {@code ’80}, and the
 * enclitics that {@link InnerApostropheRule} has cut off. Anything else leaves the apostrophe alone, as a quote.
 */
final class LeadingApostropheRule implements TokenRule {

    private final WordList beheaded;
    private final WordList enclitics;

    /** The rule of a language. */
    LeadingApostropheRule(LanguageLists lists) {
        beheaded = lists.get("beheaded");
        enclitics = lists.get("enclitic");
    }

    @Override
    public int end(RuleText text, int start, int end) {
        int next = start + 1;
        int wordEnd = text.wordEnd(next);
        if (wordEnd == next) {
            return NONE;
        }
        if (text.isLetter(start - 1)) {
            boolean possessive = text.has("s", next) && wordEnd == next + 1; // behind an address: @user|'s
            return possessive || enclitics.contains(text.chars, next, wordEnd) ? wordEnd : NONE;
        }
        if (isYear(text, start, next, wordEnd)) {
            return wordEnd;
        }
        boolean closed = NewsClasses.isApostrophe(text.at(wordEnd));
        if (!beheaded.contains(text.chars, next, wordEnd)) {
            return NONE;
        }
        if (closed) {
            return text.has("n", next) && wordEnd == next + 1 ? wordEnd + 1 : NONE; // rock ’n’ roll
        }
        boolean compound = NewsClasses.isHyphen(text.at(wordEnd)) && text.isLetter(wordEnd + 1); // ’s-Gravenhage
        return compound ? text.wordEnd(wordEnd + 1) : wordEnd;
    }

    /** {@code ’68}, {@code ’90s}. */
    private static boolean isYear(RuleText text, int start, int next, int wordEnd) {
        int digits = text.digitsEnd(next) - next;
        boolean plural = wordEnd == next + 3 && text.has("s", next + 2);
        return digits == 2 && (wordEnd == next + 2 || plural) && !text.isDigit(start - 1) && !isQuoted(text, wordEnd);
    }

    private static boolean isQuoted(RuleText text, int end) {
        return NewsClasses.isApostrophe(text.at(end));
    }
}
