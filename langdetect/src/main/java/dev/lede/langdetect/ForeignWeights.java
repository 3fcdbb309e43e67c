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
            new Guest(0.394, 0.15, 2.53, 1.28),
            0.75,
            -1.632, // BIAS
            0.136, // LEAD
            3.235, // OTHER_SCRIPT
            0.205, // HOST_DEFICIT
            0.066, // LEAD_BY_LENGTH
            0.298, // JUNK
            0.417, // FREQUENCY
            -0.352, // USERS
            -2.732, // UNKNOWN_RATE
            -0.034, // LOG_UNKNOWN_RATE
            0.029, // LENGTH
            -0.299, // SHORT
            -4.079, // SHORTEST
            2.134, // ENGLISH
            -0.705, // CAPITAL
            -1.953, // CAPITAL_NAME
            1.133, // NAME
            -1.223, // KNOWN
            -0.207, // KNOWN_FREQUENCY
            -0.303, // KNOWN_LEAD
            -0.194, // GUEST_DEFICIT
            -0.944, // UNLISTED
            -0.057, // CAPITAL_LEAD
            -2.274, // QUOTED
            -1.502, // HYPHEN
            -0.116, // AFTER_NAME
            -0.015, // BEFORE_NAME
            -4.267, // DENSITY
            1.154, // HOST_MARGIN
            -0.014, // OWN_SCRIPT
            0.045, // BETWEEN_NAMES
            2.244); // SHORT_STRETCH

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
