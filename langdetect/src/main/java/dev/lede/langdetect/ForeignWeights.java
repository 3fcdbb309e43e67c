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
            -3.285, // BIAS
            0.026, // LEAD
            3.659, // OTHER_SCRIPT
            0.218, // HOST_DEFICIT
            0.06, // LEAD_BY_LENGTH
            0.218, // JUNK
            0.437, // FREQUENCY
            -0.535, // USERS
            -3.229, // UNKNOWN_RATE
            -0.045, // LOG_UNKNOWN_RATE
            0.047, // LENGTH
            -0.018, // SHORT
            -3.781, // SHORTEST
            3.393, // ENGLISH
            1.484, // WIDESPREAD
            -0.753, // CAPITAL
            -1.979, // CAPITAL_NAME
            1.555, // NAME
            -0.671, // KNOWN
            -0.211, // KNOWN_FREQUENCY
            -0.224, // KNOWN_LEAD
            -0.143, // GUEST_DEFICIT
            -0.857, // UNLISTED
            0.02, // CAPITAL_LEAD
            -2.437, // QUOTED
            -1.72, // HYPHEN
            0.025, // AFTER_NAME
            -0.128, // BEFORE_NAME
            -0.9, // DENSITY
            0.955, // HOST_MARGIN
            0.641, // OWN_SCRIPT
            2.197); // SHORT_STRETCH

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
