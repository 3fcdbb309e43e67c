package dev.lede.internal.keyword;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds rules for a text whose language is not given: those of the language whose function words it uses most, or else
 * its own commonest short words as a stop list. Immutable and thread-safe.
 *
 * <p>This is no language detector: it need only tell languages apart whose function words differ, and a wrong guess
 * between two that share them does little harm.
 */
public final class LanguageGuess {

    /** Words looked at. */
    private static final int SAMPLE = 1000;

    /** The share of words, each counted by how few languages have it, that makes a language known. */
    private static final double MIN_SHARE = 0.05;

    /** Longest word, and least share of all, of what is taken for a function word when no language is known. */
    private static final int SHORT = 4;

    private static final double COMMON = 0.015;
    private static final int MIN_COUNT = 3;

    private final WordIndex words = new WordIndex(1 << 13);
    private long[] languages = new long[1 << 13];

    /** Gathers the function words of all languages. */
    public LanguageGuess() {
        for (int language = 0; language < FunctionWords.tags().size(); language++) {
            for (String word :
                    FunctionWords.load(FunctionWords.tags().get(language)).words()) {
                int id = words.add(word);
                if (id == languages.length) {
                    languages = Arrays.copyOf(languages, id * 2);
                }
                languages[id] |= 1L << language;
            }
        }
    }

    /** The data for a text; {@code load} gives that of a language by its tag. */
    public LanguageData of(String text, Function<String, LanguageData> load) {
        double[] votes = new double[FunctionWords.tags().size()];
        Map<String, Integer> counts = new HashMap<>();
        TokenScanner token = new TokenScanner(text, FunctionWords.NONE, false);
        int total = 0;
        while (total < SAMPLE && token.next()) {
            total++;
            vote(words.find(token.folded(), 0, token.length(), token.hash()), votes);
            if (token.length() <= SHORT) {
                counts.merge(new String(token.folded(), 0, token.length()), 1, Integer::sum);
            }
        }
        int best = best(votes);
        return votes[best] >= MIN_SHARE * total && votes[best] > 0
                ? load.apply(FunctionWords.tags().get(best))
                : LanguageData.neutral(FunctionWords.of(common(counts, total)));
    }

    /** A word speaks for its languages the more, the fewer they are. */
    private void vote(int word, double[] votes) {
        if (word >= 0) {
            double share = 1.0 / Long.bitCount(languages[word]);
            for (long rest = languages[word]; rest != 0; rest &= rest - 1) {
                votes[Long.numberOfTrailingZeros(rest)] += share;
            }
        }
    }

    private static int best(double[] votes) {
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return best;
    }

    private static Iterable<String> common(Map<String, Integer> counts, int total) {
        return counts.entrySet().stream()
                .filter(word -> word.getValue() >= Math.max(MIN_COUNT, COMMON * total))
                .map(Map.Entry::getKey)
                .toList();
    }
}
