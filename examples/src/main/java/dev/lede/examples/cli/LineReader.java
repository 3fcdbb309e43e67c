package dev.lede.examples.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines of UTF-8. Only LF ends a line; a CR before it is dropped; a last line needs no LF. A byte order mark at
 * the very beginning is dropped.
 *
 * <p>Memory: the line itself, whatever was read before. What was written is flushed before the input is asked for more,
 * so that a program at the other end of two pipes gets its answer before it sends the next line.
 */
final class LineReader {

    /** A line buffer that had to grow beyond this is given back after the line. */
    private static final int KEEP = 1 << 20;

    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final Flushable written;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int limit;

    private byte[] line = new byte[1 << 13];
    private int length;
    private String text = "";
    private long number;

    /**
     * A reader of a stream.
     *
     * @param in where lines come from
     * @param written flushed before each wait for input
     */
    LineReader(InputStream in, Flushable written) {
        this.in = in;
        this.written = written;
    }

    /** Moves to the next line; false when there is none. */
    boolean next() throws IOException {
        if (line.length > KEEP) {
            line = new byte[1 << 13];
        }
        length = 0;
        if (at == limit && !fill()) {
            return false;
        }
        number++;
        boolean ended = false;
        do {
            ended = takeUpToEnd();
        } while (!ended && fill());
        dropReturn(ended);
        text = Utf8.decode(line, length);
        if (number == 1 && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return true;
    }

    private boolean fill() throws IOException {
        written.flush();
        at = 0;
        limit = Math.max(0, in.read(chunk));
        return limit > 0;
    }

    /** Appends what the chunk holds of the line; true if the line ends here. */
    private boolean takeUpToEnd() throws IOException {
        int end = at;
        while (end < limit && chunk[end] != '\n') {
            end++;
        }
        append(end - at);
        boolean ended = end < limit;
        at = ended ? end + 1 : end;
        return ended;
    }

    private void append(int n) throws IOException {
        if (n > LARGEST - length) {
            throw new IOException("line " + number + " is longer than " + LARGEST + " bytes");
        }
        if (length + n > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(LARGEST, Math.max(length + n, 2L * line.length)));
        }
        System.arraycopy(chunk, at, line, length, n);
        length += n;
    }

    private void dropReturn(boolean ended) {
        if (ended && length > 0 && line[length - 1] == '\r') {
            length--;
        }
    }

    /** The line, without its end. */
    String text() {
        return text;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }
}
