package dev.lede.langdetect;

/**
 * What the evidence of a {@link ForeignWord} weighs: a logistic regression. Immutable.
 *
 * @param weights of the features
 * @param guestFrequency of the logarithm of a word's frequency in a guest, when guests are compared
 * @param guestNgrams of the word's n-gram score in a guest
 * @param guestEnglish in favour of English
 * @param guestWidespread in favour of the other languages whose words are often met
 * @param threshold log odds from which on a word is marked
 */
record ForeignWeights(
        double[] weights,
        double guestFrequency,
        double guestNgrams,
        double guestEnglish,
        double guestWidespread,
        double threshold) {

    /** Fitted by the program {@code FitForeignWords} in the sources of this module. */
    static final ForeignWeights STANDARD = new ForeignWeights(
            new double[] {
                -1.472, -0.004, 3.913, 0.331, 0.077, 0.219, 0.304, -0.282,
                -1.507, -0.115, -0.020, -0.501, -4.007, 2.077, -0.595, -1.685,
                1.077, -0.429, -0.300, -0.314, -0.322, -1.340, 0.136, -2.951,
                -1.459, -0.329, -0.262, -5.413, 1.195, 0.856, -0.468, 2.586
            },
            0.328,
            0.150,
            2.53,
            1.28,
            0.5);

    /** The same with other weights of the features. */
    ForeignWeights with(double[] other) {
        return new ForeignWeights(other, guestFrequency, guestNgrams, guestEnglish, guestWidespread, threshold);
    }

    /** The log odds that a word is foreign. */
    double score(float[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
