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

    /** Steps in the order in which they run. */
    public Pipeline(List<Step> steps) {
        this.steps = List.copyOf(steps);
        CharMarks.Builder builder = new CharMarks.Builder();
        for (int i = 0; i < steps.size(); i++) {
            builder.step(i);
            steps.get(i).mark(builder);
        }
        marks = builder.build();
    }

    /** Hears of each step that changed the text. */
    public interface Listener {

        /** Called with the number of the step, the text it was given, its result, and the edits between them. */
        void changed(int step, String before, String after, Edits edits);
    }

    /** Whether no step is concerned with any character, so that the text stays as it is. */
    public boolean leaves(String text) {
        return marks.of(text, 0, text.length()) == 0;
    }

    /** Runs all steps. */
    public String run(String text, Listener listener) {
        String current = text;
        for (int round = 0; round < ROUNDS; round++) {
            String before = current;
            current = runOnce(current, listener);
            if (current.equals(before)) {
                break;
            }
        }
        return current;
    }

    private String runOnce(String text, Listener listener) {
        String current = text;
        long seen = marks.of(current, 0, current.length());
        Rewriter out = new Rewriter();
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
                seen = marks.of(current, 0, current.length());
            }
        }
        return current;
    }
}
