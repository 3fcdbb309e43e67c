package dev.lede.langdetect;

/** What the evidence of a {@link ForeignWord} weighs: a logistic regression, and how guests are chosen. Immutable. */
final class ForeignWeights {

    /**
     * What speaks for a guest.
     *
     * @param frequency of the logarithm of the word's frequency in it
     * @param ngrams of the word's n-gram score in it
     * @param english in favour of English
     * @param widespread in favour of the other languages whose words are often met
     */
    record Guest(double frequency, double ngrams, double english, double widespread) {}

    /** Fitted by the program {@code FitForeignWords} in the sources of this module. */
    static final ForeignWeights STANDARD = new ForeignWeights(
            new Guest(0.263, 0.15, 2.53, 1.28),
            0.6,
            -3.447, // BIAS
            0.01, // LEAD
            3.73, // OTHER_SCRIPT
            0.253, // HOST_DEFICIT
            0.042, // LEAD_BY_LENGTH
            0.212, // JUNK
            0.449, // FREQUENCY
            -0.51, // USERS
            -3.224, // UNKNOWN_RATE
            -0.057, // LOG_UNKNOWN_RATE
            0.048, // LENGTH
            -0.026, // SHORT
            -3.766, // SHORTEST
            3.37, // ENGLISH
            1.494, // WIDESPREAD
            -0.812, // CAPITAL
            -1.993, // CAPITAL_NAME
            1.53, // NAME
            -0.658, // KNOWN
            -0.21, // KNOWN_FREQUENCY
            -0.242, // KNOWN_LEAD
            -0.164, // GUEST_DEFICIT
            -0.851, // UNLISTED
            0.016, // CAPITAL_LEAD
            -2.376, // QUOTED
            -1.723, // HYPHEN
            -0.018, // AFTER_NAME
            -0.046, // BEFORE_NAME
            -0.923, // DENSITY
            0.952, // HOST_MARGIN
            0.657, // OWN_SCRIPT
            2.274); // SHORT_STRETCH

    private final Guest guest;
    private final double threshold;
    private final double[] weights;

    /**
     * Takes over the array.
     *
     * @param threshold log odds from which on a word is marked
     * @param weights by {@link ForeignFeature}
     */
    ForeignWeights(Guest guest, double threshold, double... weights) {
        this.guest = guest;
        this.threshold = threshold;
        this.weights = weights;
    }

    Guest guest() {
        return guest;
    }

    double threshold() {
        return threshold;
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
