package dev.lede.langdetect;

import java.util.Arrays;

/** Builds the arrays of an {@link NgramTable} from its coded form (see {@link ModelReader}). */
final class TableReader {

    /** A distance symbol that adds itself and is followed by another. */
    static final int MORE = RansDecoder.SYMBOLS - 1;

    /** The least by which the records grow. */
    private static final int SPARE = 64;

    private final RansDecoder in;
    private final int bits;
    private final int classes;
    private final int features;
    private final int[] groups;
    private final short[] heads = new short[1 << NgramTable.GROUP_BITS];
    private final short[] lists = new short[NgramTable.MAX_CLASSES << NgramTable.GROUP_BITS];
    /** Of about the size needed from the start, since memory not used before costs more than decoding into it. */
    private short[] records;

    private int size;
    private int listed;

    TableReader(RansDecoder in, int bits, int classes, int features, int listed) {
        this.in = in;
        this.bits = bits;
        this.classes = classes;
        this.features = features;
        this.groups = new int[1 << (bits - NgramTable.GROUP_BITS)];
        this.records = new short[groups.length * NgramTable.HEADS + features + listed + features / 2 + SPARE];
    }

    NgramTable read() throws ModelFormatException {
        int group = 0;
        long present = 0;
        int held = 0;
        int number = -1;
        for (int i = 0; i < features; i++) {
            number += 1 + distance();
            if (number >= 1 << bits) {
                throw new ModelFormatException("damaged: a feature out of range");
            }
            for (; group < number >>> NgramTable.GROUP_BITS; group++) {
                endGroup(group, present, held);
                present = 0;
                held = 0;
            }
            present |= 1L << number;
            heads[held++] = head();
        }
        for (; group < groups.length; group++) {
            endGroup(group, present, held);
            present = 0;
            held = 0;
        }
        int needed = size + NgramTable.USUAL_RECORD;
        if (needed > records.length || needed < records.length - records.length / 8) {
            records = Arrays.copyOf(records, needed);
        }
        return new NgramTable(bits, groups, records);
    }

    /** Writes a record: bits, heads, lists. */
    private void endGroup(int group, long present, int held) {
        groups[group] = size;
        if (size + NgramTable.HEADS + held + listed > records.length) {
            records = Arrays.copyOf(records, records.length + records.length / 4 + held + listed + SPARE);
        }
        for (int i = 0; i < NgramTable.HEADS; i++) {
            records[size++] = (short) (present >>> (i * Short.SIZE));
        }
        int before = NgramTable.HEADS + held;
        for (int i = 0; i < held; i++) {
            records[size++] = (short) (heads[i] < 0 ? heads[i] : heads[i] + before);
        }
        for (int i = 0; i < listed; i++) {
            records[size++] = lists[i];
        }
        listed = 0;
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

    /** The only pair of a feature, or where its list begins among those of the group. */
    private short head() throws ModelFormatException {
        int n = 1 + in.next(ModelReader.COUNT);
        if (n > classes) {
            throw new ModelFormatException("damaged: more weights than classes");
        }
        int place = listed;
        int previous = -1;
        for (int i = 0; i < n; i++) {
            previous = in.next(ModelReader.CLASS + 1 + previous);
            lists[listed++] = (short) previous;
            if (previous >= classes) {
                throw new ModelFormatException("damaged: no such class");
            }
        }
        int context = ModelReader.WEIGHT + Math.min(n, ModelReader.WEIGHT_CONTEXTS) - 1;
        for (int i = place; i < listed; i++) {
            lists[i] = (short) NgramTable.pair(lists[i], in.next(context));
        }
        lists[listed - 1] |= (short) NgramTable.LAST;
        if (n == 1) {
            return lists[--listed];
        }
        return (short) place;
    }
}
