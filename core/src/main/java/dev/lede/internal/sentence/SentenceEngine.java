package dev.lede.internal.sentence;

/** Finds the boundaries between sentences, one after the other. Not thread-safe. */
public interface SentenceEngine {

    /** Starts over with the first {@code length} code units of {@code text}, which must not change meanwhile. */
    void reset(char[] text, int length);

    /**
     * The boundary after the last one given, or after 0: ascending, the last one is the length. Must not be called
     * again after that.
     */
    int next();

    /**
     * Tells that nothing but white space lies between the last boundary and {@code to}, and that no boundary is wanted
     * there.
     */
    default void passSpace(int to) {}
}
