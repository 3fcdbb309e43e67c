package dev.lede.normalize;

import dev.lede.internal.normalize.Edits;
import dev.lede.internal.normalize.Pipeline;
import dev.lede.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes down every edit of every step, placed in the original text. Not thread-safe. */
final class ChangeLog implements Pipeline.Listener {

    private final List<NormalizationStep> steps;
    private final List<Change> changes = new ArrayList<>();
    private OffsetMap map = OffsetMap.identity();
    private int offset;

    ChangeLog(List<NormalizationStep> steps) {
        this.steps = steps;
    }

    /** Begins a part of the text. */
    void startAt(int position) {
        offset = position;
        map = OffsetMap.identity();
    }

    @Override
    public void changed(int step, String before, String after, Edits edits) {
        for (int i = 0; i < edits.size(); i++) {
            Span old = new Span(edits.start(i, Edits.OLD), edits.end(i, Edits.OLD));
            Span now = new Span(edits.start(i, Edits.NEW), edits.end(i, Edits.NEW));
            Span place = map.toOriginal(old);
            Span original = new Span(offset + place.start(), offset + place.end());
            changes.add(new Change(steps.get(step), original, old.text(before), now.text(after)));
        }
        map = map.andThen(OffsetMap.of(edits));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
