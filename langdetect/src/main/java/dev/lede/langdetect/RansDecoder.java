package dev.lede.langdetect;

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

    private final ModelBytes in;
    private final byte[][] symbols;
    private final short[][] frequencies;
    private final short[][] starts;
    private int state;

    /** Starts behind the tables, with the state that the encoder ended in. */
    RansDecoder(ModelBytes in, int contexts) throws ModelFormatException {
        this.in = in;
        this.symbols = new byte[contexts][];
        this.frequencies = new short[contexts][];
        this.starts = new short[contexts][];
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
        byte[] table = new byte[MASK + 1];
        short[] frequency = new short[SYMBOLS];
        short[] start = new short[SYMBOLS];
        int symbol = -1;
        int sum = 0;
        for (int i = 0; i < used; i++) {
            symbol += 1 + in.varint(SYMBOLS);
            int f = in.varint(MASK + 1);
            if (symbol >= SYMBOLS || sum + f > MASK + 1) {
                throw new ModelFormatException("damaged: frequencies do not add up");
            }
            java.util.Arrays.fill(table, sum, sum + f, (byte) symbol);
            frequency[symbol] = (short) f;
            start[symbol] = (short) sum;
            sum += f;
        }
        if (used > 0 && sum != MASK + 1) {
            throw new ModelFormatException("damaged: frequencies do not add up");
        }
        symbols[context] = table;
        frequencies[context] = frequency;
        starts[context] = start;
    }

    /** The next symbol. */
    int next(int context) throws ModelFormatException {
        int slot = state & MASK;
        int symbol = symbols[context][slot] & 0xFF;
        int x = frequencies[context][symbol] * (state >>> BITS) + slot - starts[context][symbol];
        while (x < LOW) {
            x = x << Byte.SIZE | in.uint8();
        }
        state = x;
        return symbol;
    }
}
