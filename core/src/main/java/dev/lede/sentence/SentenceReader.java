package dev.lede.sentence;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * Reads a window of text at a time and splits it up to a blank line, where any sentence ends and nothing before it
 * matters; only a paragraph longer than {@link #MOST} is cut at one of its sentences.
 */
final class SentenceReader implements Iterator<ReadSentence> {

    private static final int WINDOW = 1 << 16;
    private static final int MOST = 1 << 20;
    /** More than any rule looks ahead. */
    private static final int MARGIN = 1 << 10;

    private final Reader reader;
    private final SentenceCursor cursor;
    private final Queue<ReadSentence> ready = new ArrayDeque<>();
    private final StringBuilder window = new StringBuilder();
    private final char[] chunk = new char[WINDOW];
    private long offset; // of the window in the stream
    private boolean finished;

    SentenceReader(Reader reader, SentenceCursor cursor) {
        this.reader = reader;
        this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !(finished && window.isEmpty())) {
            read();
            split();
        }
        return !ready.isEmpty();
    }

    @Override
    public ReadSentence next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more sentences");
        }
        return ready.remove();
    }

    private void read() {
        try {
            int count = finished ? -1 : reader.read(chunk);
            finished = count < 0;
            window.append(chunk, 0, Math.max(0, count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void split() {
        int paragraph = finished ? window.length() : lastBlankLine();
        if (paragraph == 0 && window.length() < MOST) {
            return;
        }
        int limit = paragraph == 0 ? window.length() - MARGIN : paragraph;
        cursor.reset(window);
        int used = paragraph;
        while (cursor.next() && cursor.end() <= limit) {
            ready.add(new ReadSentence(offset + cursor.start(), window.substring(cursor.start(), cursor.end())));
            used = Math.max(used, cursor.end());
        }
        offset += used;
        window.delete(0, used);
    }

    /** The end of the last blank line that has the margin after it, 0 if there is none. */
    private int lastBlankLine() {
        for (int i = window.length() - MARGIN; i > 0; i--) {
            if (window.charAt(i) == '\n' && window.charAt(i - 1) == '\n') {
                return i + 1;
            }
        }
        return 0;
    }
}
