package dev.lede.langdetect;

/** Builds the arrays of an {@link NgramTable} from its coded form (see {@link ModelReader}). */
final class TableReader {

    /** A distance symbol that adds itself and is followed by another. */
    static final int MORE = RansDecoder.SYMBOLS - 1;

    private final RansDecoder in;
    private final int bits;
    private final int classes;
    private final long[] index;
    private final int[] slots;
    private final short[] lists;
    private final int[] pairs = new int[NgramTable.MAX_CLASSES];
    private int listed;

    TableReader(RansDecoder in, int bits, int classes, int features, int listed) {
        this.in = in;
        this.bits = bits;
        this.classes = classes;
        this.index = new long[1 << (bits - 5)];
        this.slots = new int[features];
        this.lists = new short[listed];
    }

    NgramTable read() throws ModelFormatException {
        int number = -1;
        for (int i = 0; i < slots.length; i++) {
            number += 1 + distance();
            if (number >= 1 << bits) {
                throw new ModelFormatException("damaged: a feature out of range");
            }
            index[number >>> 5] |= 1L << (number & 31);
            slots[i] = slot();
        }
        long before = 0;
        for (int i = 0; i < index.length; i++) {
            long present = index[i];
            index[i] = before << 32 | present;
            before += Long.bitCount(present);
        }
        return new NgramTable(bits, index, slots, lists);
    }

    private int distance() throws ModelFormatException {
        int sum = 0;
        int symbol;
        do {
            symbol = in.next(ModelReader.DISTANCE);
            sum += symbol;
        } while (symbol == MORE && sum < 1 << bits);
        return sum;
    }

    private int slot() throws ModelFormatException {
        int n = 1 + in.next(ModelReader.COUNT);
        if (n > classes) {
            throw new ModelFormatException("damaged: more weights than classes");
        }
        int previous = -1;
        for (int i = 0; i < n; i++) {
            previous = in.next(ModelReader.CLASS + 1 + previous);
            pairs[i] = previous;
            if (previous >= classes) {
                throw new ModelFormatException("damaged: no such class");
            }
        }
        int context = ModelReader.WEIGHT + Math.min(n, ModelReader.WEIGHT_CONTEXTS) - 1;
        for (int i = 0; i < n; i++) {
            pairs[i] = NgramTable.pair(pairs[i], in.next(context));
        }
        return n <= 2 ? pairs[0] | (n == 2 ? pairs[1] << 15 : 0) : list(n);
    }

    private int list(int n) {
        int place = listed;
        for (int i = 0; i < n; i++) {
            lists[listed++] = (short) pairs[i];
        }
        lists[listed - 1] |= (short) NgramTable.LAST;
        return place | Integer.MIN_VALUE;
    }
}
