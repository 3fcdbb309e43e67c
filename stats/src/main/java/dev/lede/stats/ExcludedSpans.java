package dev.lede.stats;

import dev.lede.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Stretches of a text to pass over, as start and end of each, ascending and disjoint. */
final class ExcludedSpans {

    static final int[] NONE = {};

    private ExcludedSpans() {}

    /**
     * Sorts and joins spans; empty ones cover nothing and go.
     *
     * @param length that of the text
     * @throws IllegalArgumentException if a span ends after the text
     */
    static int[] merged(List<Span> spans, int length) {
        check(spans, length);
        int[] merged = new int[2 * spans.size()];
        int size = 0;
        for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
            if (size > 0 && span.start() <= merged[size - 1]) {
                merged[size - 1] = Math.max(merged[size - 1], span.end());
            } else {
                merged[size++] = span.start();
                merged[size++] = span.end();
            }
        }
        return Arrays.copyOf(merged, size);
    }

    /**
     * Refuses spans of another text.
     *
     * @throws IllegalArgumentException if a span ends after the text
     */
    static void check(List<Span> spans, int length) {
        for (Span span : Objects.requireNonNull(spans, "except")) {
            if (span.end() > length) {
                throw new IllegalArgumentException("span " + span + " ends after the text of length " + length);
            }
        }
    }
}
