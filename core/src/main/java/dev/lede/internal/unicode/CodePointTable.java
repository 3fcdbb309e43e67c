package dev.lede.internal.unicode;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A small number for every code point. Immutable and thread-safe.
 *
 * <p>The basic plane is a flat array, one load for nearly all text; the other planes are pages of 256, equal pages of one
 * value shared. On disk it is a list of runs.
 */
public final class CodePointTable {

    private static final int PAGE = 256;

    private final byte[] basic = new byte[0x10000];
    private final byte[][] pages = new byte[0x110000 / PAGE][];

    /** Reads {@code runs} pairs of (first code point, value); a run ends where the next begins. */
    public static CodePointTable read(DataInput in) throws IOException {
        int runs = in.readInt();
        int[] starts = new int[runs + 1];
        byte[] values = new byte[runs];
        for (int i = 0; i < runs; i++) {
            starts[i] = in.readInt();
            values[i] = in.readByte();
        }
        starts[runs] = 0x110000;
        return new CodePointTable(starts, values);
    }

    private CodePointTable(int[] starts, byte[] values) {
        byte[][] uniform = new byte[256][];
        for (int i = 0; i < values.length; i++) {
            fill(starts[i], starts[i + 1], values[i], uniform);
        }
    }

    private void fill(int from, int to, byte value, byte[][] uniform) {
        if (from < basic.length) {
            Arrays.fill(basic, from, Math.min(to, basic.length), value);
        }
        for (int at = Math.max(from, basic.length); at < to; ) {
            int page = at / PAGE;
            int stop = Math.min(to, (page + 1) * PAGE);
            if (stop - at == PAGE) {
                pages[page] = uniformPage(value, uniform);
            } else {
                pages[page] = pages[page] == null ? new byte[PAGE] : pages[page];
                Arrays.fill(pages[page], at % PAGE, (stop - 1) % PAGE + 1, value);
            }
            at = stop;
        }
    }

    private static byte[] uniformPage(byte value, byte[][] uniform) {
        int key = value & 0xFF;
        if (uniform[key] == null) {
            uniform[key] = new byte[PAGE];
            Arrays.fill(uniform[key], value);
        }
        return uniform[key];
    }

    /** The number of a code point, 0 to 255. */
    public int get(int codePoint) {
        return (codePoint < 0x10000 ? basic[codePoint] : pages[codePoint >> 8][codePoint & 0xFF]) & 0xFF;
    }

    /** A copy of the numbers of the basic plane, for loops that want the bare array. */
    public byte[] basicPlane() {
        return basic.clone();
    }
}
