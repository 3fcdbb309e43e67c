package dev.lede.examples.recipes;

import dev.lede.stats.KeyTerm;
import dev.lede.stats.Keyness;
import dev.lede.stats.TermCounts;
import dev.lede.stats.measure.KeynessMeasure;
import java.util.List;

/** Finds the words that set one collection apart from another. Stateless. */
public final class CompareCorpora {

    private CompareCorpora() {}

    /** The ten words most typical of {@code target}, by evidence; those that are twice as frequent at least. */
    public static List<String> typical(List<String> target, List<String> reference) {
        Keyness keyness = Keyness.of(count(target), count(reference));
        return keyness.overused(KeynessMeasure.G2_TWO_CELL, 2, 100).stream()
                .filter(term -> term.effect() >= 1)
                .limit(10)
                .map(KeyTerm::term)
                .toList();
    }

    private static TermCounts count(List<String> articles) {
        return articles.stream().collect(TermCounts.collector());
    }
}
