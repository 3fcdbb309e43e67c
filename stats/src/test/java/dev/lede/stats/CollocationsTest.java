package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.stats.measure.AssociationMeasure;
import dev.lede.stats.measure.ContingencyTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollocationsTest {

    private final TermCounts counts = TermCounts.of(
            Map.of("new york", 8L, "york new", 1L, "new car", 4L, "old car", 3L, "new", 99L, "a b c", 5L));

    @Test
    void ranked_tablesComeFromThePairs() {
        assertThat(Collocations.of(counts).ranked(AssociationMeasure.LOG_DICE, 2, 10))
                .extracting(Collocation::first, Collocation::second, Collocation::table)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("new", "york", new ContingencyTable(8, 4, 0, 4)),
                        org.assertj.core.groups.Tuple.tuple("old", "car", new ContingencyTable(3, 0, 4, 9)),
                        org.assertj.core.groups.Tuple.tuple("new", "car", new ContingencyTable(4, 8, 3, 1)));
    }

    @Test
    void ranked_limitMayBeZeroButNotLess() {
        assertThat(Collocations.of(counts).ranked(AssociationMeasure.LOG_DICE, 1, 0))
                .isEmpty();
        assertThat(Collocations.of(counts).ranked(AssociationMeasure.LOG_DICE, 4, 10))
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Collocations.of(counts).ranked(AssociationMeasure.LOG_DICE, 1, -1))
                .withMessageContaining("-1");
    }

    @Test
    void unordered_addsBothDirections() throws IOException {
        StringBuilder edges = new StringBuilder();
        Collocations.unordered(counts).writeEdges(AssociationMeasure.JACCARD, 1, edges);
        assertThat(edges.toString().split("\n", -1))
                .startsWith("source\ttarget\tcount\tscore", "new\tyork\t9\t0.6923076923076923")
                .hasSize(5);
    }

    @Test
    void unordered_aWordWithItselfKeepsItsTable() {
        TermCounts self = TermCounts.of(Map.of("very very", 3L, "very good", 2L));
        assertThat(Collocations.unordered(self).ranked(AssociationMeasure.DICE, 1, 9))
                .hasSize(2)
                .allSatisfy(pair -> assertThat(pair.score()).isBetween(0.0, 1.0));
    }

    @Test
    void unordered_aPairOfAWordWithItselfCountsOnceInItsMargin() {
        TermCounts counts = TermCounts.of(Map.of("very very", 3L, "very good", 2L, "quite good", 5L));
        List<Collocation> pairs = Collocations.unordered(counts).ranked(AssociationMeasure.DICE, 1, 9);
        assertThat(pairs)
                .extracting(pair -> pair.first() + ' ' + pair.second(), Collocation::table)
                .containsExactlyInAnyOrder(
                        tuple("very very", ContingencyTable.ofMargins(3, 5, 3, 10)),
                        tuple("good very", ContingencyTable.ofMargins(2, 7, 5, 10)),
                        tuple("good quite", ContingencyTable.ofMargins(5, 7, 5, 10)));
    }
}
