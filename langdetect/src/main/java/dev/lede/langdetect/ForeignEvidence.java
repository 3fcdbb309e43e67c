package dev.lede.langdetect;

import static dev.lede.langdetect.ForeignFeature.*;

/** Fills in the features of words that may be foreign. For one text. */
final class ForeignEvidence {

    /** Most that the lead of the guest can count, in logits. */
    private static final float MAX_LEAD = 15;

    private static final float MIN_JUNK = -25;
    private static final float MAX_JUNK = 10;
    private static final int MAX_LENGTH = 14;
    private static final int MAX_LEAD_LENGTH = 12;
    private static final float MAX_MARGIN = 6;

    private final LanguageSpace space;
    private final WordTrack words;
    private final Alphabet alphabet;
    private final Guests guests;

    ForeignEvidence(LanguageSpace space, WordTrack words, Alphabet alphabet, Guests guests) {
        this.space = space;
        this.words = words;
        this.alphabet = alphabet;
        this.guests = guests;
    }

    /** What the n-grams say, of a word in the script of its surroundings. */
    void addNgrams(ForeignWord word, WordScores scores, int host, int letters) {
        float guestScore = scores.z[space.classOf(word.script, word.language)];
        float hostScore = scores.z[space.classOf(word.script, host)];
        float lead = clip(guestScore - hostScore, -MAX_LEAD, MAX_LEAD);
        word.set(LEAD, lead);
        word.set(LEAD_BY_LENGTH, lead * Math.min(letters, MAX_LEAD_LENGTH) / 8);
        word.set(HOST_DEFICIT, scores.top - hostScore);
        if (scores.junk > Float.NEGATIVE_INFINITY) {
            word.set(JUNK, clip(scores.junk - hostScore, MIN_JUNK, MAX_JUNK));
        }
    }

    /** What the lists say. */
    void addLists(ForeignWord word, int letters, int users, int guestClass, WordList host) {
        word.set(FREQUENCY, WordFilter.logFrequency(guestClass));
        word.set(USERS, Math.log(1.0 + users));
        word.set(UNKNOWN_RATE, host.unknownRate());
        word.set(LOG_UNKNOWN_RATE, Math.log(host.unknownRate() + 0.002));
        word.mark(UNLISTED, !host.guest());
        word.set(LENGTH, Math.min(letters, MAX_LENGTH));
        word.mark(SHORT, letters <= 4);
        word.mark(SHORTEST, letters <= 3);
        word.mark(ENGLISH, guests.isEnglish(word.language));
        word.mark(WIDESPREAD, guests.isWidespread(word.language));
    }

    /** What its capital, or that of the same word elsewhere, says. */
    void addCapitals(ForeignWord word, boolean capital, boolean name) {
        word.mark(CAPITAL, capital);
        word.mark(NAME, name);
        word.mark(CAPITAL_NAME, capital && name);
        word.set(CAPITAL_LEAD, capital ? word.get(LEAD) : 0);
    }

    /** Corrects for a word that the host has, but rarely. */
    void addKnown(ForeignWord word, int guestClass, int hostClass) {
        word.set(KNOWN, 1);
        word.set(KNOWN_FREQUENCY, WordFilter.logFrequency(guestClass) - WordFilter.logFrequency(hostClass));
        word.set(KNOWN_LEAD, word.get(LEAD));
    }

    /**
     * What the words around say.
     *
     * @param from the first word of the stretch
     * @param to the word behind its last one
     * @param others how many other words of the stretch may be foreign
     * @param margin by how much the host leads over the guest in the whole stretch
     */
    void addSurroundings(ForeignWord word, int from, int to, int others, float margin) {
        int n = to - from;
        word.mark(QUOTED, words.isQuoted(word.word));
        word.mark(HYPHEN, isHyphen(word.start - 1) || isHyphen(word.end));
        word.mark(AFTER_NAME, word.word > from && isName(word.word - 1));
        word.mark(BEFORE_NAME, word.word + 1 < to && isName(word.word + 1));
        word.set(DENSITY, others / (double) n);
        word.set(HOST_MARGIN, Math.min(MAX_MARGIN, margin / n));
        word.set(SHORT_STRETCH, 1.0 / n);
    }

    private boolean isHyphen(int at) {
        if (at < 0 || at >= words.text.length()) {
            return false;
        }
        char c = words.text.charAt(at);
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Whether a word has a capital that no start of a sentence explains. */
    private boolean isName(int word) {
        char c = words.text.charAt(words.starts[word]);
        return alphabet.small(c) != c && words.gaps[word] < WordTrack.SENTENCE;
    }

    private static float clip(float value, float least, float most) {
        return Math.max(least, Math.min(most, value));
    }
}
