package dev.lede.internal.keyword;

/**
 * What is measured of a phrase, as numbers for a linear score. Not thread-safe; one per text.
 *
 * <p>Some measures count differently in news and in scientific prose. A gate between the two is estimated from the
 * whole text: news has short words and many names. With {@code h} the gate less one half, the measures marked
 * <i>(h)</i> are multiplied by it; those marked <i>(many)</i> are zero unless the phrase has two or more content words.
 */
final class Features {

    /** The number of features. */
    static final int COUNT = 25;

    /** The names of the features, in order. */
    static final String[] NAMES = {
        "ln count",
        "once",
        "rarest word",
        "ln(1 + first position)",
        "capitals",
        "closed on the right",
        "variety on the right",
        "noun-like on the left",
        "after a determiner or preposition",
        "last word noun-like",
        "mean word length",
        "inner function word",
        "apostrophe",
        "(h) ln count",
        "(h) mean rarity",
        "(h) first sentence",
        "(h) capitals",
        "(h) hyphen",
        "(many) ln count",
        "(many) ln(1 + first position)",
        "(many) first word after determiners",
        "(many) first word begins phrases",
        "(many, h) mean rarity",
        "(many, h) exactly two",
        "(many) short text, not news",
    };

    /** Texts shorter than this are short. */
    private static final int SHORT = 1000;

    private final PhraseCollector source;
    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final SuffixRates suffixes;
    private final double gate;
    private final double[] values = new double[COUNT];

    // Of the phrase at hand
    private int content;
    private int words;
    private int characters;
    private float rarest;
    private float raritySum;
    private int firstWord;
    private boolean hyphen;
    private boolean apostrophe;

    Features(PhraseCollector source) {
        this.source = source;
        phrases = source.phrases();
        vocabulary = source.vocabulary();
        suffixes = source.language().suffixes();
        gate = NewsGate.of(source);
    }

    /** The features of a phrase; the array is reused by the next call. */
    double[] of(int phrase) {
        walk(phrase);
        single(phrase);
        gated(phrase);
        many();
        return values;
    }

    private void walk(int phrase) {
        content = 0;
        words = 0;
        characters = 0;
        rarest = 0;
        raritySum = 0;
        hyphen = false;
        apostrophe = false;
        for (int at = phrase; at != Phrases.ROOT; at = phrases.parent(at)) {
            int word = phrases.word(at);
            words++;
            if (!vocabulary.isStop(word)) {
                content++;
                characters += vocabulary.length(word);
                rarest = rarest(vocabulary.rarity(word));
                raritySum += vocabulary.rarity(word);
                hyphen |= vocabulary.has(word, Vocabulary.HYPHEN);
                apostrophe |= vocabulary.has(word, Vocabulary.APOSTROPHE);
                firstWord = word;
            }
        }
    }

    /** The least rarity: a phrase is as telling as its commonest word. */
    private float rarest(float rarity) {
        return content == 1 ? rarity : Math.min(rarest, rarity);
    }

    private void single(int phrase) {
        double count = phrases.get(phrase, Phrases.COUNT);
        values[0] = Math.log(count);
        values[1] = count == 1 ? 1 : 0;
        values[2] = scaled(rarest);
        values[3] = Math.log1p(phrases.get(phrase, Phrases.FIRST));
        values[4] = source.language().capitals() ? phrases.get(phrase, Phrases.CAPITALS) / count : 0;
        values[5] = phrases.get(phrase, Phrases.CLOSED) / count;
        values[6] = (phrases.get(phrase, Phrases.VARIETY) + 1) / (count + 1);
        values[7] = phrases.get(phrase, Phrases.LEFT) / (1024 * count);
        values[8] = phrases.get(phrase, Phrases.AFTER_NOUN_MARK) / count;
        values[9] = nounOverVerb(vocabulary.suffix(phrases.word(phrase)));
        values[10] = (double) characters / content;
        values[11] = words > content ? 1 : 0;
        values[12] = apostrophe ? 1 : 0;
    }

    private void gated(int phrase) {
        double h = gate - 0.5;
        values[13] = h * values[0];
        values[14] = h * scaled(raritySum / content);
        values[15] = source.inFirstSentence(phrases.get(phrase, Phrases.FIRST)) ? h : 0;
        values[16] = h * values[4];
        values[17] = hyphen ? h : 0;
    }

    private void many() {
        boolean many = content > 1;
        int first = many ? vocabulary.suffix(firstWord) : 0;
        values[18] = many ? values[0] : 0;
        values[19] = many ? values[3] : 0;
        values[20] = many ? suffixes.noun(first) : 0;
        values[21] = many ? suffixes.first(first) : 0;
        values[22] = many ? values[14] : 0;
        values[23] = content == 2 ? gate - 0.5 : 0;
        values[24] = many && source.length() < SHORT ? 1 - gate : 0;
    }

    private double nounOverVerb(int ending) {
        double ratio = Math.log((suffixes.noun(ending) + 0.05) / (suffixes.verb(ending) + 0.05));
        return Math.max(-3, Math.min(3, ratio));
    }

    /** Rarity on a scale that falls steeply towards the commonest words. */
    private static double scaled(float rarity) {
        return Math.log(Math.max(rarity - 1.5, 0.3));
    }
}
