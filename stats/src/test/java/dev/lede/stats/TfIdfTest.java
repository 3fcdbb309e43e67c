package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TfIdfTest {

    private static final TermCounts COLLECTION =
            count(List.of("the bridge the river", "the mayor", "the river", "the the the"));

    private static TermCounts count(List<String> texts) {
        return texts.stream().collect(TermCounts.collector());
    }

    /** Values by hand: ln 5 = 1.6094379, ln(5/3) = 0.5108256, ln 3 = 1.0986123. */
    @Test
    void weight_termOfAllSomeAndNoDocuments_isTheFormula() {
        TfIdf tfIdf = TfIdf.over(COLLECTION);
        assertThat(tfIdf.weight("the", 3)).isEqualTo(2.0986123, within(1e-7));
        assertThat(tfIdf.weight("river", 1)).isEqualTo(1.5108256, within(1e-7));
        assertThat(tfIdf.weight("ferry", 3)).isEqualTo(2.0986123 * 2.6094379, within(1e-6));
        assertThat(tfIdf.weight("river", 0)).isZero();
    }

    @Test
    void top_document_hasItsTermsByWeightThenTerm() {
        TermCounts document = count(List.of("the ferry the dock the river"));
        assertThat(TfIdf.over(COLLECTION).top(document, 3))
                .extracting(ScoredTerm::term)
                .containsExactly("dock", "ferry", "the");
        assertThat(TfIdf.over(COLLECTION).top(document, 9)).hasSize(4).isSorted();
        assertThat(TfIdf.over(COLLECTION).top(document, 0)).isEmpty();
        assertThat(TfIdf.over(TermCounts.empty()).top(document, 1))
                .extracting(ScoredTerm::term)
                .containsExactly("the");
    }

    @Test
    void over_countsWithoutDocumentFrequencies_areRefused() {
        TermCounter bounded = TermCounter.builder().bounded(16).build();
        for (String text : RandomTexts.of(3, 200)) {
            bounded.add(text);
        }
        assertThat(bounded.counts().hasDocumentFrequencies()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TfIdf.over(bounded.counts()))
                .withMessageContaining("document frequencies");
        assertThatIllegalArgumentException().isThrownBy(() -> TfIdf.over(TermCounts.of(Map.of("a", 1L))));
    }

    @Test
    void arguments_negative_areNamed() {
        TfIdf tfIdf = TfIdf.over(COLLECTION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tfIdf.top(COLLECTION, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tfIdf.weight("the", -2))
                .withMessageContaining("-2");
    }
}
