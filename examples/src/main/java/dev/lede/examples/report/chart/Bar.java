package dev.lede.examples.report.chart;

import java.util.Objects;

/**
 * A bar. Immutable and thread-safe.
 *
 * @param label what it stands for
 * @param value how long it is; below zero it points to the left
 * @param note what is written at its end
 */
public record Bar(String label, double value, String note) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if {@code value} is not finite
     */
    public Bar {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(note, "note");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the value of a bar must be finite, but is " + value);
        }
    }

    /** A bar with its value at the end. */
    public static Bar of(String label, double value) {
        return new Bar(label, value, Labels.number(value));
    }
}
