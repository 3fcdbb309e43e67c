package dev.lede.internal.tokenize;

/** A rule of news text. Immutable; one instance serves any number of cursors. */
interface TokenRule {

    /** The rule has nothing to say. */
    int NONE = -1;

    /**
     * Where a token ends.
     *
     * @param text the text
     * @param start where the token begins
     * @param end where it ends as far as is known
     * @return where it ends by this rule, more than {@code start}; or {@link #NONE}
     */
    int end(RuleText text, int start, int end);
}
