package dev.lede.internal.tokenize;

/** Case endings behind an acronym: Swedish {@code EU:s}, Finnish {@code USA:n}. Only after a capital, and short. */
final class CompoundColonRule implements TokenRule {

    private static final int LONGEST = 4;

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        if (text.at(end) != ':' || !text.isSmall(next) || !text.isCapital(end - 1)) {
            return NONE;
        }
        int wordEnd = text.wordEnd(next);
        return wordEnd - next <= LONGEST ? wordEnd : NONE;
    }
}
