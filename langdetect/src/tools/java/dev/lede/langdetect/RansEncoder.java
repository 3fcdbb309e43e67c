package dev.lede.langdetect;

import java.util.Arrays;

/** The other half of {@link RansDecoder}: takes symbols in the order of reading, encodes them from the last. */
final class RansEncoder {

    private static final int TOTAL = 1 << RansDecoder.BITS;

    private final int[][] counts;
    private int[] symbols = new int[1 << 16];
    private int n;

    RansEncoder(int contexts) {
        counts = new int[contexts][RansDecoder.SYMBOLS];
    }

    void add(int context, int symbol) {
        if (n == symbols.length) {
            symbols = Arrays.copyOf(symbols, 2 * n);
        }
        counts[context][symbol]++;
        symbols[n++] = context << 8 | symbol;
    }

    /** Writes the tables, the final state and the bytes. */
    void writeTo(ModelOutput out) {
        for (int[] frequencies : counts) {
            normalize(frequencies);
            writeContext(out, frequencies);
        }
        int[][] starts = new int[counts.length][RansDecoder.SYMBOLS];
        for (int c = 0; c < counts.length; c++) {
            for (int s = 1; s < RansDecoder.SYMBOLS; s++) {
                starts[c][s] = starts[c][s - 1] + counts[c][s - 1];
            }
        }
        byte[] reversed = new byte[2 * n + 16];
        int size = 0;
        int x = RansDecoder.LOW;
        for (int i = n - 1; i >= 0; i--) {
            int context = symbols[i] >>> 8;
            int symbol = symbols[i] & 0xFF;
            int f = counts[context][symbol];
            while (x >= ((RansDecoder.LOW >>> RansDecoder.BITS) << Byte.SIZE) * (long) f) {
                reversed[size++] = (byte) x;
                x >>>= Byte.SIZE;
            }
            x = ((x / f) << RansDecoder.BITS) + x % f + starts[context][symbol];
        }
        out.int32(x);
        while (size > 0) {
            out.uint8(reversed[--size]);
        }
    }

    /** Scales to a fixed sum; every symbol that occurs keeps a frequency. */
    private static void normalize(int[] counts) {
        long sum = Arrays.stream(counts).asLongStream().sum();
        if (sum == 0) {
            return;
        }
        int total = 0;
        int largest = 0;
        for (int s = 0; s < counts.length; s++) {
            if (counts[s] > 0) {
                counts[s] = Math.max(1, (int) (counts[s] * (long) TOTAL / sum));
                total += counts[s];
                largest = counts[s] > counts[largest] ? s : largest;
            }
        }
        counts[largest] += TOTAL - total;
    }

    private static void writeContext(ModelOutput out, int[] frequencies) {
        out.varint((int) Arrays.stream(frequencies).filter(f -> f > 0).count());
        int last = -1;
        for (int s = 0; s < frequencies.length; s++) {
            if (frequencies[s] > 0) {
                out.varint(s - last - 1);
                out.varint(frequencies[s]);
                last = s;
            }
        }
    }
}
