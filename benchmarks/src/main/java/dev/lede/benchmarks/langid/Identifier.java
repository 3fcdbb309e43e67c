package dev.lede.benchmarks.langid;

/** A language identifier under test; implementations are found by {@link java.util.ServiceLoader}. */
public interface Identifier {

    /** Name and version, as printed. */
    String name();

    /** The answer to a text. */
    Guess identify(String text);

    /**
     * An answer.
     *
     * @param tag ISO 639-1 where there is one, {@code und} for none
     * @param probability as the identifier states it, 0 to 1
     */
    record Guess(String tag, double probability) {}
}
