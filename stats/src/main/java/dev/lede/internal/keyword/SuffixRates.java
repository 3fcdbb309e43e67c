package dev.lede.internal.keyword;

/**
 * What tends to stand before words of an ending, in place of a part-of-speech tagger. Immutable and thread-safe.
 *
 * <p>Three rates per ending of two to four letters, measured on plain text: after a determiner, preposition or
 * possessive (as nouns are), after a pronoun, auxiliary, negation or infinitive mark (as verbs are), and at the
 * beginning of a phrase. Rates belong to endings only, never to a word, so that they carry over to words never seen.
 */
public final class SuffixRates {

    /** Steps of the square root of a rate in the resource: small rates are kept exactly, large ones roughly. */
    static final float STEPS = 255;

    /** Longest ending. */
    static final int MAX = 4;

    /** Shortest ending. */
    static final int MIN = 2;

    /** Keeps ratios of small rates from meaning much. */
    private static final float OFFSET = 0.05f;

    private static final double MAX_CONTRAST = 3;

    /** No endings: the mean of many languages for every word. */
    public static final SuffixRates NONE =
            new SuffixRates(new WordIndex(1), new byte[] {(byte) 147}, new byte[] {72}, new byte[] {(byte) 190});

    private final WordIndex endings;
    private final float[] noun;
    private final float[] verb;
    private final float[] first;
    private final float[] likeness;
    private final double[] contrast;

    /** Rates in the order of the index; the last entry is that of words with no known ending. */
    SuffixRates(WordIndex endings, byte[] noun, byte[] verb, byte[] first) {
        this.endings = endings;
        this.noun = unpack(noun);
        this.verb = unpack(verb);
        this.first = unpack(first);
        likeness = new float[noun.length];
        contrast = new double[noun.length];
        for (int i = 0; i < noun.length; i++) {
            float nounRate = this.noun[i] + OFFSET;
            float verbRate = this.verb[i] + OFFSET;
            likeness[i] = nounRate / (nounRate + verbRate);
            contrast[i] = Math.max(-MAX_CONTRAST, Math.min(MAX_CONTRAST, Math.log(nounRate / verbRate)));
        }
    }

    private static float[] unpack(byte[] steps) {
        float[] rates = new float[steps.length];
        for (int i = 0; i < rates.length; i++) {
            float root = (steps[i] & 0xFF) / STEPS;
            rates[i] = root * root;
        }
        return rates;
    }

    /** The number of the longest known ending that is shorter than the word. */
    int find(char[] chars, int length) {
        for (int n = Math.min(MAX, length - 1); n >= MIN; n--) {
            int ending = endings.find(chars, length - n, length);
            if (ending >= 0) {
                return ending;
            }
        }
        return endings.size();
    }

    /** How often words of this ending follow a determiner, preposition or possessive. */
    float noun(int ending) {
        return noun[ending];
    }

    /** How often words of this ending follow a pronoun, auxiliary, negation or infinitive mark. */
    float verb(int ending) {
        return verb[ending];
    }

    /** How often words of this ending have a function word or punctuation on their left. */
    float first(int ending) {
        return first[ending];
    }

    /** How much words of this ending are like nouns: 0 to 1, .5 if nothing is known. */
    float likeness(int ending) {
        return likeness[ending];
    }

    /** The logarithm of how many times more like nouns than like verbs words of this ending are, within bounds. */
    double contrast(int ending) {
        return contrast[ending];
    }

    int size() {
        return endings.size();
    }
}
