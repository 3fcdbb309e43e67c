package dev.lede.langdetect;

/** How sure to be, and when to say nothing. Immutable. */
final class Calibration {

    private final float[] letters;
    private final float[] temperatures;
    private final int unknownLetters;
    private final float unknownLimit;
    private final float junkMargin;

    /**
     * Takes over the arrays.
     *
     * @param letters lengths in letters, ascending, at which the temperature is known
     * @param temperatures divisors of the scores there: long texts give larger differences than they deserve
     * @param unknownLetters fewest letters from which on a text is held against what is usual for the language
     * @param unknownLimit sum of the two standardized scores below which the language is taken for an unknown one
     * @param junkMargin by how much the class of junk may trail, in logits, and still win
     */
    Calibration(float[] letters, float[] temperatures, int unknownLetters, float unknownLimit, float junkMargin) {
        this.letters = letters;
        this.temperatures = temperatures;
        this.unknownLetters = unknownLetters;
        this.unknownLimit = unknownLimit;
        this.junkMargin = junkMargin;
    }

    /** The temperature for a text of some length, by linear interpolation. */
    double temperature(int n) {
        int i = 0;
        while (i < letters.length && letters[i] < n) {
            i++;
        }
        if (i == 0) {
            return temperatures[0];
        }
        if (i == letters.length) {
            return temperatures[i - 1];
        }
        double part = (n - letters[i - 1]) / (letters[i] - letters[i - 1]);
        return temperatures[i - 1] + part * (temperatures[i] - temperatures[i - 1]);
    }

    float[] letters() {
        return letters.clone();
    }

    float[] temperatures() {
        return temperatures.clone();
    }

    int unknownLetters() {
        return unknownLetters;
    }

    float unknownLimit() {
        return unknownLimit;
    }

    float junkMargin() {
        return junkMargin;
    }
}
