package dev.lede.internal.encoding;

import dev.lede.internal.normalize.CharMarks;
import java.util.Arrays;

/** The places in a text where two characters stand that may begin a sequence in some charset; found in one pass for all. */
final class Leads {

    private static final int FEW = 64;

    private int[] places = new int[0];
    private int[] kinds = new int[0];
    private int size;
    private int allKinds;

    Leads(String text) {
        long last = 0;
        for (int i = 0; i < text.length(); i++) {
            long marks = EncodingStep.PAIRS.of(text.charAt(i));
            int pair = CharMarks.kinds(last, marks);
            if (pair != 0) {
                add(i - 1, pair);
            }
            last = marks;
        }
    }

    private void add(int place, int pair) {
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.max(FEW, 2 * size));
            kinds = Arrays.copyOf(kinds, places.length);
        }
        places[size] = place;
        kinds[size++] = pair;
        allKinds |= pair;
    }

    int size() {
        return size;
    }

    /** Whether there are any for a charset. */
    boolean has(Misreading charset) {
        return EncodingStep.hasPair(allKinds, charset);
    }

    int place(int i) {
        return places[i];
    }

    /** The kinds of a pair, as {@link EncodingStep#hasPair} takes them. */
    int kinds(int i) {
        return kinds[i];
    }
}
