package dev.lede.examples.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The lines of a file that begin inside a slice; the last of them may end behind it. Not thread-safe. */
final class ByteLines implements Closeable {

    private final InputStream in;
    private final long to;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int limit;
    private long position;
    private byte[] line = new byte[1 << 13];
    private int length;
    private long start;

    ByteLines(Slice slice) throws IOException {
        FileChannel channel = FileChannel.open(slice.file(), StandardOpenOption.READ);
        // One byte earlier, so that a line that begins right at the cut is told from one that goes on there.
        position = Math.max(0, slice.from() - 1);
        in = Channels.newInputStream(channel.position(position));
        to = slice.to();
        if (slice.from() > 0) {
            skipLine();
        }
    }

    private void skipLine() throws IOException {
        int b = read();
        while (b >= 0 && b != '\n') {
            b = read();
        }
    }

    /** The next byte, or -1 at the end of the file. */
    private int read() throws IOException {
        if (at == limit) {
            at = 0;
            limit = Math.max(0, in.read(chunk));
            if (limit == 0) {
                return -1;
            }
        }
        position++;
        return chunk[at++] & 0xFF;
    }

    /** Moves to the next line; false when there is none that begins in the slice. */
    boolean next() throws IOException {
        if (position >= to) {
            return false;
        }
        length = 0;
        start = position;
        int b = read();
        if (b < 0) {
            return false;
        }
        while (b >= 0 && b != '\n') {
            append((byte) b);
            b = read();
        }
        return true;
    }

    private void append(byte b) {
        if (length == line.length) {
            line = Arrays.copyOf(line, Math.multiplyExact(length, 2));
        }
        line[length++] = b;
    }

    /** The first byte of the line in the file. */
    long start() {
        return start;
    }

    byte[] bytes() {
        return line;
    }

    /** The bytes of the line, without its end. */
    int length() {
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
