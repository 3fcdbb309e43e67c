package dev.lede.internal.tokenize;

/** One token after the other. Not thread-safe; allocates nothing. */
public abstract sealed class TokenSource permits SegmentSource, NewsSource {

    /** How many characters of room a text needs behind it. */
    public static final int MARGIN = 3;

    /** The first code unit of the token. */
    int start;

    /** The code unit after the last. */
    int end;

    TokenSource() {}

    /**
     * Starts over.
     *
     * @param text the text, with room for {@link #MARGIN} characters more than its length
     * @param length its length
     */
    public abstract void reset(char[] text, int length);

    /** Moves to the next token; false if there is none. */
    public abstract boolean next();

    /** The kind of token that a rule has found, one of {@code Kinds}; negative for what the characters say. */
    public int found() {
        return RuleText.NOTHING;
    }

    /** The name of the rule that decided where the token ends, or the empty string. */
    public String rule() {
        return "";
    }

    /** The first code unit of the token. */
    public final int start() {
        return start;
    }

    /** The code unit after the last. */
    public final int end() {
        return end;
    }
}
