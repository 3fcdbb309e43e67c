package dev.lede.langdetect;

import java.util.Arrays;

/**
 * Decodes symbols that were written with an asymmetric numeral system (Jarek Duda, "Asymmetric numeral systems", 2013,
 * arXiv:1311.2540), range variant with bytes (rANS). Each symbol is read in a context, which has its own frequencies.
 */
final class RansDecoder {

    /** Frequencies of a context add up to two to this power. */
    static final int BITS = 12;

    /** Lower bound of the state between two symbols. */
    static final int LOW = 1 << 23;

    /** Number of symbols. */
    static final int SYMBOLS = 256;

    private static final int MASK = (1 << BITS) - 1;
    private static final int SYMBOL_BITS = 8;

    private final ModelBytes in;

    /** By context and the lowest bits of the state: the symbol. */
    private final byte[] symbols;

    /** By context and symbol: its frequency, and below that the sum of those before it. */
    private final int[] ranges;

    private int state;

    /** Starts behind the tables, with the state that the encoder ended in. */
    RansDecoder(ModelBytes in, int contexts) throws ModelFormatException {
        this.in = in;
        this.symbols = new byte[contexts << BITS];
        this.ranges = new int[contexts << SYMBOL_BITS];
        for (int i = 0; i < contexts; i++) {
            readContext(i);
        }
        this.state = in.int32();
        if (state < LOW) {
            throw new ModelFormatException("damaged: impossible state of the decoder");
        }
    }

    /** A context is written as pairs of (symbols skipped, frequency), and is empty if it was never used. */
    private void readContext(int context) throws ModelFormatException {
        int used = in.varint(SYMBOLS);
        int symbol = -1;
        int from = context << BITS;
        int sum = 0;
        for (int i = 0; i < used; i++) {
            symbol += 1 + in.varint(SYMBOLS);
            int f = in.varint(MASK + 1);
            if (symbol >= SYMBOLS || sum + f > MASK + 1) {
                throw new ModelFormatException("damaged: frequencies do not add up");
            }
            Arrays.fill(symbols, from + sum, from + sum + f, (byte) symbol);
            ranges[context << SYMBOL_BITS | symbol] = f << Short.SIZE | sum;
            sum += f;
        }
        if (used > 0 && sum != MASK + 1) {
            throw new ModelFormatException("damaged: frequencies do not add up");
        }
    }

    /** The next symbol. */
    int next(int context) throws ModelFormatException {
        int slot = state & MASK;
        int symbol = symbols[context << BITS | slot] & 0xFF;
        int range = ranges[context << SYMBOL_BITS | symbol];
        int x = (range >>> Short.SIZE) * (state >>> BITS) + slot - (range & 0xFFFF);
        while (x < LOW) {
            x = x << Byte.SIZE | in.uint8();
        }
        state = x;
        return symbol;
    }
}
