package dev.lede.internal.keyword;

/** The commonest words of a language; what is not among them is given a small frequency. Immutable and thread-safe. */
final class WordList implements Background {

    /** Occurrences in a thousand million words that a word is given which is not in the list. */
    private static final double UNSEEN = 5;

    /** What is kept of the frequency of a word in the possessive, which lists split or leave out. */
    private static final double POSSESSIVE = 0.7;

    /** What is kept of the frequency of the rarest part of a compound. */
    private static final double COMPOUND = 0.3;

    /** Steps of rarity to the unit in the resource. */
    static final float STEPS = 25;

    /** Every word is equally rare. */
    static final WordList NONE = new WordList(new WordIndex(1), new byte[1], 7);

    private static final float RAREST = (float) Math.log10(1e9 / UNSEEN);
    private static final float POSSESSIVE_COST = (float) -Math.log10(POSSESSIVE);
    private static final float COMPOUND_COST = (float) -Math.log10(COMPOUND);

    private final WordIndex words;
    private final byte[] steps;
    private final double meanLength;

    WordList(WordIndex words, byte[] steps, double meanLength) {
        this.words = words;
        this.steps = steps;
        this.meanLength = meanLength;
    }

    @Override
    public double meanLength() {
        return meanLength;
    }

    int size() {
        return words.size();
    }

    @Override
    public float rarity(char[] chars, int length, int hash) {
        if (length > 2 && chars[length - 2] == '\'' && chars[length - 1] == 's') {
            return Math.min(RAREST, rarityOfPart(chars, 0, length - 2) + POSSESSIVE_COST);
        }
        int word = words.find(chars, 0, length, hash);
        if (word >= 0) {
            return (steps[word] & 0xFF) / STEPS;
        }
        return compoundRarity(chars, length);
    }

    private float compoundRarity(char[] chars, int length) {
        float rarest = 0;
        int from = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || Letters.kind(chars[i]) == Letters.JOINER) {
                if (i == length && from == 0) {
                    return RAREST;
                }
                rarest = Math.max(rarest, rarityOfPart(chars, from, i));
                from = i + 1;
            }
        }
        return Math.min(RAREST, rarest + COMPOUND_COST);
    }

    private float rarityOfPart(char[] chars, int start, int end) {
        int word = words.find(chars, start, end);
        return word < 0 ? RAREST : (steps[word] & 0xFF) / STEPS;
    }
}
