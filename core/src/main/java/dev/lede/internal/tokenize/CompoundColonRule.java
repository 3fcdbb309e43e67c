package dev.lede.internal.tokenize;

/** Endings behind an acronym or number: Swedish {@code EU:s}, {@code 5:e}, Finnish {@code USA:n}. Only short ones. */
final class CompoundColonRule implements TokenRule {

    private static final int LONGEST = 4;
    private static final int LONGEST_NUMBER = 3;

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        boolean number = text.isDigit(end - 1) && end - start <= LONGEST_NUMBER;
        if (text.at(end) != ':' || !text.isSmall(next) || !(number || text.isCapital(end - 1))) {
            return NONE;
        }
        int wordEnd = text.wordEnd(next);
        return wordEnd - next <= LONGEST ? wordEnd : NONE;
    }
}
