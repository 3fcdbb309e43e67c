package dev.lede.lucene;

import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.normalize.OffsetMap;
import dev.lede.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Repairs the text before it is tokenized and leads offsets back to the text as it was given. Used by one thread at a
 * time, as every Lucene character filter.
 *
 * <pre>{@code
 * import dev.lede.normalize.Normalizer;
 *
 * LedeCharFilter repaired = new LedeCharFilter(new StringReader("caffÃ¨ nero"), Normalizer.news());
 * StringWriter text = new StringWriter();
 * repaired.transferTo(text);
 * text.toString(); // -> "caffè nero"
 * repaired.correctOffset(5); // -> 6
 * }</pre>
 */
public final class LedeCharFilter extends CharFilter {

    private final Normalizer normalizer;
    private @Nullable NormalizedText text;
    private int at;

    /**
     * A filter over one text.
     *
     * @param input the text as it was given
     * @param normalizer what to repair; may be shared
     */
    public LedeCharFilter(Reader input, Normalizer normalizer) {
        super(input);
        this.normalizer = Objects.requireNonNull(normalizer, "normalizer");
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        String normalized = text().text();
        if (length == 0) {
            return 0;
        }
        if (at == normalized.length()) {
            return -1;
        }
        int count = Math.min(length, normalized.length() - at);
        normalized.getChars(at, at + count, target, offset);
        at += count;
        return count;
    }

    private NormalizedText text() throws IOException {
        if (text == null) {
            TextBuffer buffer = new TextBuffer();
            buffer.readAll(input);
            text = normalizer.normalize(buffer.view());
        }
        return text;
    }

    /** The offset of the character at {@code offset}; at the end of the text, the end of the original. */
    @Override
    protected int correct(int offset) {
        if (text == null) {
            return offset;
        }
        OffsetMap map = text.map();
        int last = text.text().length();
        if (offset >= last) {
            return text.original().length() + offset - last;
        }
        return map.toOriginal(new Span(offset, offset + 1)).start();
    }
}
