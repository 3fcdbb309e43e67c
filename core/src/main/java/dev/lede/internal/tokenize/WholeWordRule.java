package dev.lede.internal.tokenize;

/** Words with apostrophes or hyphens that look as if they should be cut, and are not: {@code rendez-vous}. */
final class WholeWordRule implements TokenRule {

    private static final int LONGEST = 24;

    private final WordList whole;

    /** The rule of a language. */
    WholeWordRule(LanguageLists lists) {
        whole = lists.get("whole");
    }

    @Override
    public int end(RuleText text, int start, int end) {
        if (!whole.mayBegin(text.at(start))) {
            return NONE;
        }
        int found = NONE;
        int at = end;
        while (at - start < LONGEST && text.isLetter(at + 1) && isJoint(text.at(at))) {
            at = text.wordEnd(at + 1);
            found = whole.contains(text.chars, start, at) ? at : found;
        }
        return found;
    }

    private static boolean isJoint(char c) {
        return NewsClasses.isApostrophe(c) || NewsClasses.isHyphen(c);
    }
}
