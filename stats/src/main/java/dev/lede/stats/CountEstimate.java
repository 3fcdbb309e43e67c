package dev.lede.stats;

import java.io.Serializable;

/**
 * A number that is known within bounds. Immutable and thread-safe.
 *
 * <pre>{@code
 * CountEstimate words = Stream.of("a ferry on a lake").collect(TermCounts.collector()).distinct();
 * words.value(); // -> 4.0
 * words.isExact(); // -> true
 * }</pre>
 *
 * @param value the best estimate
 * @param lower two standard errors below it, or the value itself when it is exact
 * @param upper two standard errors above it, or the value itself when it is exact
 */
public record CountEstimate(double value, double lower, double upper) implements Serializable {

    /** Whether the value is exact. */
    public boolean isExact() {
        return lower == upper;
    }
}
