package dev.lede.internal.tokenize;

/**
 * An apostrophe between letters belongs to the word ({@code don’t}, {@code aujourd’hui}, {@code об’єкт}); but clitics
 * stand alone where the language has them at the end of words (Catalan {@code agafa|’l}). English contractions and
 * possessives are left whole: cutting them is a matter of grammar, and {@code can’t} has no good cut.
 */
final class InnerApostropheRule implements TokenRule {

    private static final int LONG = 64;

    private final WordList enclitics;
    private final boolean numberSuffixes;

    /** The rule of a language. */
    InnerApostropheRule(LanguageLists lists) {
        enclitics = lists.get("enclitic");
        numberSuffixes = lists.has("number-suffixes");
    }

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        if (!text.isLetter(next)) {
            return NONE;
        }
        int wordEnd = text.wordEnd(next);
        if (text.isDigit(end - 1)) {
            return numberSuffixes || (text.has("s", next) && wordEnd == next + 1) ? wordEnd : NONE; // the 90's
        }
        return enclitics.contains(text.chars, next, wordEnd)
                ? end
                : end - start > LONG ? runEnd(text, wordEnd) : wordEnd;
    }

    /** In what is longer than any word that a list holds, nothing but letters and apostrophes is looked for. */
    private static int runEnd(RuleText text, int end) {
        int at = end;
        while (NewsClasses.isApostrophe(text.at(at)) && text.isLetter(at + 1)) {
            at = text.wordEnd(at + 1);
        }
        return at;
    }
}
