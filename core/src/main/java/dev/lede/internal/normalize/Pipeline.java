package dev.lede.internal.normalize;

import java.util.List;

/**
 * Steps in a row, repeated until nothing changes, so that normalizing the result again does nothing. Immutable and
 * thread-safe.
 */
public final class Pipeline {

    /** No text seen needs more than four; a limit keeps the time linear. */
    private static final int ROUNDS = 12;

    private final List<Step> steps;
    private final CharMarks marks;
    private final boolean settledAtOnce;

    /** Steps in the order in which they run. */
    public Pipeline(List<Step> steps) {
        this.steps = List.copyOf(steps);
        CharMarks.Builder builder = new CharMarks.Builder();
        for (int i = 0; i < steps.size(); i++) {
            builder.step(i);
            steps.get(i).mark(builder);
        }
        marks = builder.build();
        settledAtOnce = steps.size() == 1 && steps.get(0).isSettled();
    }

    /** Hears of each step that changed the text. */
    public interface Listener {

        /** Called with the number of the step, the text it was given, its result, and the edits between them. */
        void changed(int step, String before, String after, Edits edits);
    }

    /** The steps that may change what step {@code last} has made. */
    private long concernedBy(int last, String text, Rewriter out) {
        if (settledAtOnce) {
            return 0;
        }
        long settled = steps.get(last).isSettled() ? 1L << last : 0;
        return unlessLeft(out.marks(text, marks) & ~settled, text, 0, text.length());
    }

    /** The steps that may change {@code [start, end)} of a text, one bit each. Allocates nothing, or hardly ever. */
    public long concerned(String text, int start, int end) {
        if (settledAtOnce) {
            return steps.get(0).leaves(text, start, end) ? 0 : 1;
        }
        return unlessLeft(marks.of(text, start, end), text, start, end);
    }

    private long unlessLeft(long marked, String text, int start, int end) {
        long concerned = marked;
        for (long left = marked; left != 0; left &= left - 1) {
            if (steps.get(Long.numberOfTrailingZeros(left)).leaves(text, start, end)) {
                concerned &= ~Long.lowestOneBit(left);
            }
        }
        return concerned;
    }

    /** Runs the steps that are concerned with the text, and those that are concerned with what these make of it. */
    public String run(String text, long concerned, Listener listener) {
        String current = text;
        long seen = concerned;
        Rewriter out = new Rewriter();
        for (int round = 0; seen != 0 && round < ROUNDS; round++) {
            for (int i = 0; i < steps.size(); i++) {
                if (((seen >>> i) & 1) == 0) {
                    continue;
                }
                out.reset(current);
                steps.get(i).apply(current, out);
                if (out.isChanged()) {
                    String before = current;
                    current = out.text();
                    listener.changed(i, before, current, out.edits());
                    seen = concernedBy(i, current, out);
                } else {
                    seen &= ~(1L << i);
                }
            }
        }
        return current;
    }
}
