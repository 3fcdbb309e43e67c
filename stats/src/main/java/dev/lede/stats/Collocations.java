package dev.lede.stats;

import dev.lede.stats.measure.AssociationMeasure;
import dev.lede.stats.measure.ContingencyTable;
import dev.lede.stats.measure.Significance;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Words that occur together more often than chance, from counts of pairs. Immutable and thread-safe.
 *
 * <p>Pairs are the terms of two words in counts: bigrams, or skip-bigrams for a wider window. The tables are those of
 * the pairs themselves: a word's margin is the number of pairs that it is part of, so that all sums agree.
 *
 * <pre>{@code
 * TermCounter counter = TermCounter.builder().ngrams(2, 2).maxSkip(4).build();
 * texts.forEach(counter::add);
 * Collocations.of(counter.counts()).ranked(AssociationMeasure.LOG_DICE, 5, 20);
 * }</pre>
 */
public final class Collocations {

    private final Map<String, Map<String, Long>> pairs = new TreeMap<>();
    private final Map<String, Long> firsts = new HashMap<>();
    private final Map<String, Long> seconds;
    private long total;

    private Collocations(boolean ordered) {
        seconds = ordered ? new HashMap<>() : firsts;
    }

    /** Pairs in the order of the text: "new york" is not "york new". Linear in the terms. */
    public static Collocations of(TermCounts counts) {
        return of(counts, true);
    }

    /** Pairs in either order, as for a network of words. Linear in the terms. */
    public static Collocations unordered(TermCounts counts) {
        return of(counts, false);
    }

    private static Collocations of(TermCounts counts, boolean ordered) {
        Collocations collocations = new Collocations(ordered);
        Objects.requireNonNull(counts, "counts").stream().forEach(row -> {
            int space = row.term().indexOf(' ');
            if (space >= 0 && row.term().indexOf(' ', space + 1) < 0) {
                String first = row.term().substring(0, space);
                String second = row.term().substring(space + 1);
                boolean swap = !ordered && first.compareTo(second) > 0;
                collocations.add(swap ? second : first, swap ? first : second, row.count());
            }
        });
        return collocations;
    }

    private void add(String first, String second, long count) {
        pairs.computeIfAbsent(first, f -> new TreeMap<>()).merge(second, count, Long::sum);
        firsts.merge(first, count, Long::sum);
        if (!isSelf(first, second)) {
            seconds.merge(second, count, Long::sum);
        }
        total += count;
    }

    /**
     * The pairs, best first.
     *
     * @param measure ranks them, highest first; undefined values last
     * @param minCount the least number of times both occur together
     * @param limit the most pairs to give
     * @throws IllegalArgumentException if {@code limit} is negative
     */
    public List<Collocation> ranked(AssociationMeasure measure, long minCount, int limit) {
        Objects.requireNonNull(measure, "measure");
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, but is " + limit);
        }
        Comparator<Collocation> byScore =
                Comparator.comparing(c -> new ScoredTerm(c.first() + ' ' + c.second(), c.score()));
        return pairs.entrySet().stream()
                .flatMap(first -> first.getValue().entrySet().stream()
                        .filter(second -> second.getValue() >= minCount)
                        .map(second -> collocation(first.getKey(), second.getKey(), second.getValue(), measure)))
                .sorted(byScore)
                .limit(limit)
                .toList();
    }

    private Collocation collocation(String first, String second, long count, AssociationMeasure measure) {
        ContingencyTable table = table(first, second, count);
        return new Collocation(first, second, table, measure.of(table), Significance.g2(table));
    }

    private ContingencyTable table(String first, String second, long count) {
        long column = isSelf(first, second) ? count : seconds.getOrDefault(second, 0L);
        return ContingencyTable.ofMargins(count, firsts.getOrDefault(first, 0L), column, total);
    }

    /** Whether an unordered pair is a word twice: one pair for the word's margin, and all of its column. */
    private boolean isSelf(String first, String second) {
        return firsts == seconds && first.equals(second);
    }

    /** Writes a line {@code source TAB target TAB count TAB score} per pair under a header, for network programs. */
    public void writeEdges(AssociationMeasure measure, long minCount, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out").append("source\ttarget\tcount\tscore\n");
        for (Collocation edge : ranked(measure, minCount, Integer.MAX_VALUE)) {
            out.append(CountsExport.tsvField(edge.first())).append('\t');
            out.append(CountsExport.tsvField(edge.second())).append('\t');
            out.append(Long.toString(edge.count())).append('\t');
            out.append(Double.toString(edge.score())).append('\n');
        }
    }
}
