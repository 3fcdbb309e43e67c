package dev.lede.stats;

import java.util.Arrays;

/*
 * For each of the last words, what can still grow: all n-grams that end there, shorter than the longest wanted. The
 * next word is appended to each of them that the skips left allow, so that every skip-gram (Guthrie et al. 2006: at
 * most k words left out in all) is made exactly once, from the one before it.
 */
/** Makes the n-grams and skip-grams that end at each new word. */
final class GramWindow {

    /** One position: parallel lists of what ends there. */
    private static final class Ending {
        private int[] grams = new int[4];
        private int[] lengths = new int[4];
        private int[] skips = new int[4];
        private int[] starts = new int[4];
        private int size;

        void add(int gram, int length, int skipped, int start) {
            if (size == grams.length) {
                grams = Arrays.copyOf(grams, size * 2);
                lengths = Arrays.copyOf(lengths, size * 2);
                skips = Arrays.copyOf(skips, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
            }
            grams[size] = gram;
            lengths[size] = length;
            skips[size] = skipped;
            starts[size++] = start;
        }
    }

    /** Takes each n-gram made. */
    interface Sink {
        void accept(int gram, int length, int start, int end);
    }

    private final GramTable table;
    private final int longest;
    private final int maxSkip;
    private final Ending[] ring;
    private int position;

    GramWindow(GramTable table, int longest, int maxSkip) {
        this.table = table;
        this.longest = longest;
        this.maxSkip = maxSkip;
        ring = new Ending[maxSkip + 2];
        Arrays.setAll(ring, i -> new Ending());
    }

    /** Appends a word that stands at {@code [start, end)}; {@code first} tells whether n-grams may begin with it. */
    void add(int word, int start, int end, boolean first, Sink sink) {
        Ending here = ring[position % ring.length];
        here.size = 0;
        if (first) {
            here.add(word, 1, 0, start);
        }
        for (int back = 1; back <= maxSkip + 1 && back <= position; back++) {
            extend(ring[(position - back) % ring.length], back - 1, word, end, here, sink);
        }
        position++;
    }

    private void extend(Ending from, int gap, int word, int end, Ending here, Sink sink) {
        for (int i = 0; i < from.size; i++) {
            int length = from.lengths[i] + 1;
            int skipped = from.skips[i] + gap;
            if (skipped <= maxSkip) {
                int beginning = length == 2 ? from.grams[i] : ~from.grams[i];
                int gram = table.intern(beginning, word);
                sink.accept(gram, length, from.starts[i], end);
                if (length < longest) {
                    here.add(gram, length, skipped, from.starts[i]);
                }
            }
        }
    }

    /** Forgets all words: nothing reaches across this place. */
    void clear() {
        position = 0;
    }

    boolean isEmpty() {
        return position == 0;
    }
}
