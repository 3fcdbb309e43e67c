package dev.lede.internal.keyword;

import java.util.BitSet;

/**
 * Sees to it that of two terms, one of which stands nearly always inside the other, only the longer is answered: the
 * shorter is a fragment. Not thread-safe; one per text.
 *
 * <p>A part that is at home elsewhere too is a topic of its own: <i>Corea</i> may stand beside <i>Corea del Nord</i>.
 * Terms that occur once prove nothing either way and are let pass. Every part of a term is found by one probe for each
 * word, so that the cost does not depend on how many terms were taken.
 */
final class Overlaps {

    /** Share of the occurrences of the part that lie inside the whole. */
    private static final double SHARE = 0.8;

    private static final int MIN_COUNT = 2;

    private final Phrases phrases;
    private final BitSet taken = new BitSet();
    private final BitSet said = new BitSet();
    private final int[] words = new int[PhraseCollector.MAX_WORDS];

    Overlaps(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether a phrase is a fragment of one taken before. */
    boolean isSaid(int phrase) {
        return said.get(phrase);
    }

    /** Whether a phrase was taken and no longer one that holds it was taken since. */
    boolean isTaken(int phrase) {
        return taken.get(phrase);
    }

    /** Takes a phrase in place of its fragments, and tells how many of those had been taken. */
    int take(int phrase) {
        int replaced = 0;
        int length = spell(phrase);
        for (int first = 0; first < length; first++) {
            int part = Phrases.ROOT;
            for (int last = first; last < length; last++) {
                part = phrases.find(part, words[last]);
                if (part == Phrases.ROOT) {
                    break;
                } else if (part != phrase && isFragment(part, phrases.get(phrase, Phrases.COUNT))) {
                    replaced += taken.get(part) ? 1 : 0;
                    taken.clear(part);
                    said.set(part);
                }
            }
        }
        taken.set(phrase);
        return replaced;
    }

    private boolean isFragment(int part, int countOfWhole) {
        int count = phrases.get(part, Phrases.COUNT);
        return count >= MIN_COUNT && countOfWhole >= SHARE * count;
    }

    private int spell(int phrase) {
        int length = 0;
        for (int at = phrase; at != Phrases.ROOT; at = phrases.parent(at)) {
            length++;
        }
        int index = length;
        for (int at = phrase; at != Phrases.ROOT; at = phrases.parent(at)) {
            words[--index] = phrases.word(at);
        }
        return length;
    }
}
