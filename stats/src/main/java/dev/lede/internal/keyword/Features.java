package dev.lede.internal.keyword;

import java.util.List;

/** What is measured of a phrase, as numbers for a linear score. Not thread-safe; one per text. */
final class Features {

    /** The names of the features, in order; the last ones are zero for phrases of one content word. */
    static final List<String> NAMES = List.of(
            "ln count",
            "once",
            "rarest word",
            "mean rarity",
            "ln(1 + first position)",
            "first sentence",
            "capitals",
            "closed on the right",
            "variety on the right",
            "noun-like on the left",
            "after a determiner or preposition",
            "last word noun-like",
            "mean word length",
            "inner function word",
            "apostrophe",
            "hyphen",
            "phrase",
            "phrase: ln count",
            "phrase: ln(1 + first position)",
            "phrase: first word after determiners",
            "phrase: first word begins phrases",
            "phrase: mean rarity",
            "phrase: of two words",
            "phrase: in a short text");

    /** The number of features. */
    static final int COUNT = NAMES.size();

    /** Logarithms of small numbers, which are most counts and positions. */
    private static final double[] LOGARITHMS = logarithms(1 << 11);

    /** Texts shorter than this are short. */
    private static final int SHORT = 1000;

    /** The share of words after determiners and prepositions that a language with articles has. */
    private static final float USUAL_NOUN_RATE = 0.32f;

    private final PhraseCollector source;
    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final SuffixRates suffixes;
    private final float missingArticles;
    private final double[] values = new double[COUNT];

    // Of the phrase at hand
    private int content;
    private int words;
    private int characters;
    private double rarest;
    private float raritySum;
    private int firstWord;
    private boolean hyphen;
    private boolean apostrophe;

    Features(PhraseCollector source) {
        this.source = source;
        phrases = source.phrases();
        vocabulary = source.vocabulary();
        suffixes = source.language().suffixes();
        missingArticles = Math.max(0, USUAL_NOUN_RATE - suffixes.noun(suffixes.size()));
    }

    /** The features of a phrase; the array is reused by the next call. */
    double[] of(int phrase) {
        walk(phrase);
        measureCounts(phrase);
        measureWords(phrase);
        measurePhrase();
        return values;
    }

    private void walk(int phrase) {
        content = 0;
        words = 0;
        characters = 0;
        rarest = Double.MAX_VALUE;
        raritySum = 0;
        hyphen = false;
        apostrophe = false;
        for (int at = phrase; at != Phrases.ROOT; at = phrases.parent(at)) {
            words++;
            if (!vocabulary.isStop(phrases.word(at))) {
                addContent(phrases.word(at));
            }
        }
    }

    private void addContent(int word) {
        content++;
        characters += vocabulary.length(word);
        rarest = Math.min(rarest, vocabulary.tellingness(word));
        raritySum += vocabulary.rarity(word);
        hyphen |= vocabulary.has(word, Vocabulary.HYPHEN);
        apostrophe |= vocabulary.has(word, Vocabulary.APOSTROPHE);
        firstWord = word;
    }

    private void measureCounts(int phrase) {
        double count = phrases.get(phrase, Phrases.COUNT);
        int first = phrases.get(phrase, Phrases.FIRST);
        values[0] = ln(phrases.get(phrase, Phrases.COUNT));
        values[1] = count == 1 ? 1 : 0;
        values[4] = ln(first + 1);
        values[5] = source.inFirstSentence(first) ? 1 : 0;
        values[6] = source.language().capitals() ? phrases.get(phrase, Phrases.CAPITALS) / count : 0;
        values[7] = phrases.get(phrase, Phrases.CLOSED) / count;
        values[8] = (phrases.get(phrase, Phrases.VARIETY) + 1) / (count + 1);
        values[9] = phrases.get(phrase, Phrases.LEFT) / (1024 * count);
        values[10] = phrases.get(phrase, Phrases.AFTER_NOUN_MARK) / count;
    }

    private void measureWords(int phrase) {
        values[2] = rarest;
        values[3] = content == 1 ? rarest : Vocabulary.tellingness(raritySum / content);
        values[11] = suffixes.contrast(vocabulary.suffix(phrases.word(phrase)));
        values[12] = (double) characters / content;
        values[13] = words > content ? 1 : 0;
        values[14] = apostrophe ? 1 : 0;
        values[15] = hyphen ? 1 : 0;
    }

    private void measurePhrase() {
        boolean many = content > 1;
        int first = many ? vocabulary.suffix(firstWord) : 0;
        values[16] = many ? 1 : 0;
        values[17] = many ? values[0] : 0;
        values[18] = many ? values[4] : 0;
        values[19] = many ? suffixes.noun(first) + missingArticles : 0;
        values[20] = many ? suffixes.first(first) : 0;
        values[21] = many ? values[3] : 0;
        values[22] = content == 2 ? 1 : 0;
        values[23] = many && source.length() < SHORT ? 1 : 0;
    }

    private static double ln(int value) {
        return value < LOGARITHMS.length ? LOGARITHMS[value] : Math.log(value);
    }

    private static double[] logarithms(int size) {
        double[] logarithms = new double[size];
        for (int i = 0; i < size; i++) {
            logarithms[i] = Math.log(i);
        }
        return logarithms;
    }
}
