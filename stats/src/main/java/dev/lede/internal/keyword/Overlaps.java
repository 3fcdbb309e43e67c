package dev.lede.internal.keyword;

import java.util.BitSet;

/**
 * Sees to it that a term and its {@linkplain Fragments fragments} are not answered both. Not thread-safe; one per text.
 */
final class Overlaps {

    /** By how much a whole may score less than a fragment in whose place it is answered. */
    private static final double REACH = 1.5;

    private final Fragments fragments;
    private final int[] wholes;
    private final BitSet taken = new BitSet();
    private final BitSet said = new BitSet();

    /** Finds for every fragment the best phrase that it is a fragment of. */
    Overlaps(PhraseCollector source, Ranking ranking) {
        fragments = new Fragments(source);
        wholes = new int[source.phrases().size()];
        for (int phrase = 0; phrase < wholes.length; phrase++) {
            for (int i = fragments.list(phrase) - 1; i >= 0; i--) {
                int known = wholes[fragments.get(i)] - 1;
                if (known < 0 || ranking.score(phrase) > ranking.score(known)) {
                    wholes[fragments.get(i)] = phrase + 1;
                }
            }
        }
    }

    /** The phrase to answer for {@code phrase}: the whole it is a fragment of, if that scores nearly as well. */
    int whole(int phrase, Ranking ranking) {
        int whole = wholes[phrase] - 1;
        return whole >= 0 && ranking.score(whole) > ranking.score(phrase) - REACH ? whole : phrase;
    }

    /** Whether a phrase was taken, or is a fragment of one that was. */
    boolean isSaid(int phrase) {
        return said.get(phrase);
    }

    /** Whether a phrase was taken and nothing since of which it is a fragment. */
    boolean isTaken(int phrase) {
        return taken.get(phrase);
    }

    /** Takes a phrase in place of its fragments, and tells how many of those had been taken. */
    int take(int phrase) {
        int replaced = 0;
        for (int i = fragments.list(phrase) - 1; i >= 0; i--) {
            int fragment = fragments.get(i);
            replaced += taken.get(fragment) ? 1 : 0;
            taken.clear(fragment);
            said.set(fragment);
        }
        taken.set(phrase);
        said.set(phrase);
        return replaced;
    }
}
