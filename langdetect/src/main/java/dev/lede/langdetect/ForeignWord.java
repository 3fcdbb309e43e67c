package dev.lede.langdetect;

/** A word that may be foreign, and what speaks for and against it. */
@SuppressWarnings("EnumOrdinal") // features are summed up in a loop, so they have places
final class ForeignWord {

    private static final int FEATURES = ForeignFeature.values().length;

    /** Number of the word in its text; of the last one, once neighbours have become one. */
    int word;

    final int start;
    int end;
    final int script;

    /** The guest: number of the language it seems to be in. */
    final int language;

    /** By {@link ForeignFeature}. */
    final float[] features = new float[FEATURES];

    /** Log odds that it is foreign. */
    double score;

    ForeignWord(int word, int start, int end, int script, int language) {
        this.word = word;
        this.start = start;
        this.end = end;
        this.script = script;
        this.language = language;
        set(ForeignFeature.BIAS, 1);
    }

    double get(ForeignFeature feature) {
        return features[feature.ordinal()];
    }

    void set(ForeignFeature feature, double value) {
        features[feature.ordinal()] = (float) value;
    }

    /** Sets a feature that is there or not. */
    void mark(ForeignFeature feature, boolean present) {
        features[feature.ordinal()] = present ? 1 : 0;
    }

    /** Makes one of this word and its neighbour. */
    void append(ForeignWord next) {
        end = next.end;
        word = next.word;
        score = Math.max(score, next.score);
    }

    /** How likely it is foreign. */
    double probability() {
        return 1 / (1 + Math.exp(-score));
    }
}
