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

    /**
     * Normalizes a text of which the first segment that concerns any step is known.
     *
     * @param concerned the steps that it concerns
     */
    NormalizedText run(Normalizer normalizer, String original, int firstStart, int firstEnd, long concerned) {
        if (firstStart == 0 && firstEnd == original.length()) {
            String text = pipeline.run(original, concerned, this);
            return new NormalizedText(normalizer, original, text, OffsetMap.of(edits));
        }
        EditList all = new EditList();
        List<String> parts = new ArrayList<>();
        if (firstStart > 0) {
            parts.add(original.substring(0, firstStart));
        }
        int length = firstStart;
        int start = firstStart;
        int end = firstEnd;
        long steps = concerned;
        while (true) {
            edits = Edits.NONE;
            String part = pipeline.run(original.substring(start, end), steps, this);
            all.addAll(edits, start, length);
            length += part.length();
            parts.add(part);
            if (end == original.length()) {
                break;
            }
            start = end;
            end = segmentEnd(original, start);
            steps = pipeline.concerned(original, start, end);
        }
        OffsetMap map = OffsetMap.of(all.toEdits());
        String text = map.isIdentity() ? original : join(parts);
        return new NormalizedText(normalizer, original, text, map);
    }

    private static String join(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : String.join("", parts);
    }

    static int segmentEnd(String text, int start) {
        int end = Segments.end(text, start, start);
        return end < 0 ? text.length() : end;
    }

    private String segment(String segment) {
        edits = Edits.NONE;
        return pipeline.run(segment, pipeline.concerned(segment, 0, segment.length()), this);
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
