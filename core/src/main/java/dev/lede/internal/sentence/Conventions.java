package dev.lede.internal.sentence;

/**
 * How a language ends its sentences, as shares of 31: counted in labelled text, smoothed towards the mean of all
 * languages. Immutable.
 */
final class Conventions {

    static final int COLON_CAPITAL = 0;
    static final int COLON_OTHER = 1;
    static final int SEMICOLON = 2;
    static final int NUMBER = 3;
    static final int CALL_SMALL = 4;
    static final int BARE = 5;
    static final int CLOSED = 6;
    static final int COUNT = 7;

    static final int MOST = 31;

    private final byte[] shares;

    Conventions(byte[] shares) {
        this.shares = shares.clone();
    }

    int share(int convention) {
        return shares[convention];
    }
}
