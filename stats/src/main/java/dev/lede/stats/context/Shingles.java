package dev.lede.stats.context;

import dev.lede.internal.stats.TermHash;
import dev.lede.stats.TermCounter;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Hashes of the runs of words in a text. */
final class Shingles {

    /** Words of a shingle: enough that chance does not repeat it, few enough that an edit spoils few. */
    static final int WORDS = 3;

    private Shingles() {}

    /** The distinct shingles of {@code size} words, of a shorter text the one shingle of all its words. */
    static long[] of(CharSequence text, int size) {
        long[] words = words(text);
        int length = Math.min(size, words.length);
        if (length == 0) {
            return words;
        }
        long[] shingles = new long[words.length - length + 1];
        for (int i = 0; i < shingles.length; i++) {
            for (int j = 0; j < length; j++) {
                shingles[i] = TermHash.mix(shingles[i] * 31 + words[i + j]);
            }
        }
        return LongStream.of(shingles).distinct().toArray();
    }

    private static long[] words(CharSequence text) {
        String whole = text.toString();
        TermCounter counter = TermCounter.create();
        LongStream.Builder builder = LongStream.builder();
        long[][] known = {new long[16]};
        counter.add(whole, (term, start, end) -> {
            if (term >= known[0].length) {
                known[0] = Arrays.copyOf(known[0], term * 2);
            }
            if (known[0][term] == 0) {
                known[0][term] = TermHash.of(counter.term(term));
            }
            builder.add(known[0][term]);
        });
        return builder.build().toArray();
    }
}
