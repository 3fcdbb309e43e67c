package dev.lede.examples.report;

import java.util.Objects;

/**
 * A number and what it means in plain words. Immutable and thread-safe.
 *
 * @param name what is measured
 * @param value the number
 * @param meaning a few words for a reader who does not know the measure
 */
public record Measure(String name, double value, String meaning) {

    /** Checks that nothing is null. */
    public Measure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
    }
}
