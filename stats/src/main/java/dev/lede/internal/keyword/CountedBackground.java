package dev.lede.internal.keyword;

import java.util.Arrays;
import java.util.function.ObjLongConsumer;

/**
 * How rare words are in texts that the user counted. Immutable and thread-safe.
 *
 * <p>Counts are smoothed towards the background of the language (a Dirichlet prior worth {@value #PRIOR} words), so
 * that a small collection does not make every word it lacks look special.
 */
public final class CountedBackground implements Background {

    /** Words of the user's texts that the background of the language is worth. */
    private static final double PRIOR = 50_000;

    private final WordIndex words;
    private final long[] counts;
    private final double total;
    private final Background language;

    private CountedBackground(WordIndex words, long[] counts, double total, Background language) {
        this.words = words;
        this.counts = counts;
        this.total = total;
        this.language = language;
    }

    /** The same counts over the background of another language. */
    Background over(Background other) {
        return new CountedBackground(words, counts, total, other);
    }

    /** Hands out every word, folded, with its count. */
    public void forEach(ObjLongConsumer<String> consumer) {
        for (int word = 0; word < words.size(); word++) {
            consumer.accept(words.text(word), counts[word]);
        }
    }

    @Override
    public float rarity(char[] chars, int length, int hash) {
        int word = words.find(chars, 0, length, hash);
        double expected = PRIOR * Math.pow(10, -language.rarity(chars, length, hash));
        double count = word < 0 ? 0 : counts[word];
        return (float) -Math.log10((count + expected) / (total + PRIOR));
    }

    @Override
    public double meanLength() {
        return language.meanLength();
    }

    /** Gathers counts. Not thread-safe. */
    public static final class Builder {

        private final WordIndex words = new WordIndex(1 << 10);
        private long[] counts = new long[1 << 10];
        private double total;

        /** Adds the count of a word; terms of more than one word are passed over. */
        public void add(String term, long count) {
            if (term.indexOf(' ') >= 0) {
                return;
            }
            int word = words.add(new String(Letters.folded(term)));
            if (word == counts.length) {
                counts = Arrays.copyOf(counts, word * 2);
            }
            counts[word] += count;
            total += count;
        }

        /** The background of all that was added. */
        public CountedBackground build() {
            return new CountedBackground(words, Arrays.copyOf(counts, words.size()), total, WordList.NONE);
        }
    }
}
