package dev.lede.internal.keyword;

/**
 * Lists the fragments of a phrase: the parts of it that stand nearly always inside it. Not thread-safe; one per text.
 *
 * <p>A part that is at home elsewhere too is no fragment but a topic of its own: <i>Corea</i> may stand beside <i>Corea
 * del Nord</i>. A word that is common in any text says little alone and is a fragment sooner: <i>regione</i> of <i>regione
 * di Kursk</i>. Phrases that occur once prove nothing either way and have no fragments. Every part is found by one
 * probe for each word.
 */
final class Fragments {

    /** Share of the occurrences of the part that lie inside the whole. */
    private static final double SHARE = 0.8;

    /** The same for a word that is common in any text. */
    private static final double SHARE_OF_COMMON = 0.5;

    /** Words below this are common: in Italian the 900 commonest or so. */
    private static final double COMMON = 0.9;

    private static final int MIN_COUNT = 2;

    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final int[] words = new int[PhraseCollector.MAX_WORDS];
    private final int[] found = new int[PhraseCollector.MAX_WORDS * PhraseCollector.MAX_WORDS];

    Fragments(PhraseCollector source) {
        phrases = source.phrases();
        vocabulary = source.vocabulary();
    }

    /** Lists the fragments of a phrase and tells how many they are. */
    int list(int phrase) {
        int whole = phrases.get(phrase, Phrases.COUNT);
        if (whole < MIN_COUNT || phrases.parent(phrase) == Phrases.ROOT) {
            return 0;
        }
        int length = spell(phrase);
        int count = 0;
        for (int first = 0; first < length; first++) {
            int part = phrases.find(Phrases.ROOT, words[first]);
            for (int last = first + 1; part != Phrases.ROOT && part != phrase; last++) {
                if (isFragment(part, whole)) {
                    found[count++] = part;
                }
                part = last < length ? phrases.find(part, words[last]) : Phrases.ROOT;
            }
        }
        return count;
    }

    /** A fragment of the phrase listed last. */
    int get(int index) {
        return found[index];
    }

    private boolean isFragment(int part, int countOfWhole) {
        int count = phrases.get(part, Phrases.COUNT);
        return count >= MIN_COUNT && countOfWhole >= (isCommon(part) ? SHARE_OF_COMMON : SHARE) * count;
    }

    /** Whether a part is one word, not a name, that says little alone. */
    private boolean isCommon(int part) {
        return phrases.parent(part) == Phrases.ROOT
                && phrases.get(part, Phrases.CAPITALS) == 0
                && vocabulary.tellingness(phrases.word(part)) < COMMON;
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
