package dev.lede.internal.unicode;

/** The numbers of the kinds of code points in {@link WordTable#kinds()}: the order of the token types. */
public final class Kinds {

    /** A letter. */
    public static final int WORD = 0;
    /** A digit. */
    public static final int NUMBER = 1;
    /** An ideograph. */
    public static final int IDEOGRAPHIC = 2;
    /** A kana. */
    public static final int KANA = 3;
    /** A letter of a script that dictionaries cut. */
    public static final int COMPLEX = 4;
    /** A web address: no code point, but a token that a rule has found. */
    public static final int URL = 8;
    /** An e-mail address, likewise. */
    public static final int EMAIL = 9;
    /** A hashtag, likewise. */
    public static final int HASHTAG = 10;
    /** A mention, likewise. */
    public static final int MENTION = 11;
    /** White space. */
    public static final int SPACE = 12;

    private Kinds() {}
}
