package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.normalize.OffsetMap.Run;
import dev.lede.text.Span;

/** The laws of {@link OffsetMap}, checked on all spans of a short text. */
final class MapLaws {

    private MapLaws() {}

    static void check(NormalizedText t) {
        check(t.map(), t.original().length(), t.text().length());
        for (Run run : t.runs()) {
            if (!t.map().edits().contains(run)) {
                assertThat(run.normalized().text(t.text()))
                        .isEqualTo(run.original().text(t.original()));
            }
        }
    }

    static void check(OffsetMap map, int oldLength, int newLength) {
        Span before = new Span(0, 0);
        for (int start = 0; start <= newLength; start++) {
            Span first = map.toOriginal(new Span(start, start));
            assertThat(first.start()).as("monotone").isGreaterThanOrEqualTo(before.start());
            before = first;
            for (int end = start + 1; end <= newLength; end++) {
                checkSpan(map, new Span(start, end), oldLength);
            }
        }
    }

    private static void checkSpan(OffsetMap map, Span span, int oldLength) {
        Span original = map.toOriginal(span);
        assertThat(original).as("tight %s in %s", span, map).isEqualTo(slow(map, span));
        assertThat(original.end()).isLessThanOrEqualTo(oldLength);
        if (!original.isEmpty()) {
            assertThat(map.toNormalized(original).contains(span))
                    .as("round trip")
                    .isTrue();
        }
    }

    /** The union of what each single character comes from. */
    private static Span slow(OffsetMap map, Span span) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = span.start(); i < span.end(); i++) {
            Span one = character(map, i);
            start = Math.min(start, one.start());
            end = Math.max(end, one.end());
        }
        return new Span(start, end);
    }

    private static Span character(OffsetMap map, int at) {
        int shift = 0;
        for (Run run : map.edits()) {
            if (run.normalized().start() <= at && at < run.normalized().end()) {
                return run.original();
            }
            if (run.normalized().end() <= at) {
                shift = run.original().end() - run.normalized().end();
            }
        }
        return new Span(at + shift, at + shift + 1);
    }
}
