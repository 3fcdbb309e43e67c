package dev.lede.normalize;

import dev.lede.internal.normalize.EditList;
import dev.lede.internal.normalize.Edits;
import dev.lede.internal.normalize.Pipeline;
import dev.lede.internal.normalize.Segments;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** One pass of a pipeline over a text, segment by segment. Not thread-safe. */
final class Normalization implements Pipeline.Listener {

    private static final int CHUNK = 8192;

    private final Pipeline pipeline;
    /** Edits of the segment at hand, all steps so far composed. */
    private Edits edits = Edits.NONE;

    Normalization(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Normalizes a text that is known to concern some step. */
    NormalizedText run(Normalizer normalizer, String original) {
        EditList all = new EditList();
        List<String> parts = new ArrayList<>();
        int length = 0;
        int start = 0;
        while (start < original.length()) {
            int end = segmentEnd(original, start);
            String part = segment(original.substring(start, end));
            all.addAll(edits, start, length);
            length += part.length();
            parts.add(part);
            start = end;
        }
        OffsetMap map = OffsetMap.of(all.toEdits());
        String text = map.isIdentity() ? original : parts.size() == 1 ? parts.get(0) : String.join("", parts);
        return new NormalizedText(normalizer, original, text, map);
    }

    static int segmentEnd(String text, int start) {
        int end = Segments.end(text, start, start);
        return end < 0 ? text.length() : end;
    }

    private String segment(String segment) {
        edits = Edits.NONE;
        return pipeline.leaves(segment) ? segment : pipeline.run(segment, this);
    }

    @Override
    public void changed(int step, String before, String after, Edits more) {
        edits = edits.andThen(more);
    }

    /** Normalizes a stream; holds one segment at a time. */
    void run(Reader in, Appendable out) throws IOException {
        StringBuilder buffer = new StringBuilder();
        char[] chunk = new char[CHUNK];
        int searched = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            buffer.append(chunk, 0, n);
            int end = Segments.end(buffer, 0, searched);
            while (end >= 0) {
                out.append(segment(buffer.substring(0, end)));
                buffer.delete(0, end);
                end = Segments.end(buffer, 0, 0);
            }
            searched = buffer.length();
        }
        out.append(segment(buffer.toString()));
    }
}
