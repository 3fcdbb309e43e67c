package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every step, every preset and every composition, on random text. */
class NormalizerLawsTest {

    static Stream<Normalizer> normalizers() {
        List<Normalizer> all = new ArrayList<>(List.of(
                Normalizer.none(), Normalizer.minimal(), Normalizer.news(), Normalizer.clean(), Normalizer.search()));
        for (NormalizationStep step : NormalizationStep.values()) {
            all.add(Normalizer.builder().with(step).build());
        }
        for (NormalForm form : NormalForm.values()) {
            all.add(Normalizer.builder().form(form).build());
        }
        all.add(Normalizer.builder().quotes(Typography.TYPOGRAPHIC).build());
        all.add(Normalizer.builder().dashes(Typography.TYPOGRAPHIC).build());
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("normalizers")
    void maps_keepTheLaws(Normalizer normalizer) {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 70; round++) {
            MapLaws.check(normalizer.normalize(RandomText.pieces(random, random.nextInt(10))));
        }
    }

    @ParameterizedTest
    @MethodSource("normalizers")
    void normalize_ofItsResult_changesNothing(Normalizer normalizer) {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 400; round++) {
            NormalizedText first = normalizer.normalize(RandomText.pieces(random, random.nextInt(14)));
            NormalizedText second = normalizer.normalize(first.text());
            assertThat(second.text()).as("from %s", first.original()).isSameAs(first.text());
            assertThat(second.map()).isSameAs(OffsetMap.identity());
        }
    }

    @ParameterizedTest
    @MethodSource("normalizers")
    void changes_areThereIfTextChanged(Normalizer normalizer) {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            NormalizedText t = normalizer.normalize(RandomText.pieces(random, random.nextInt(10)));
            assertThat(t.changes().isEmpty()).isEqualTo(!t.isChanged());
            for (Change change : t.changes()) {
                assertThat(normalizer.steps()).contains(change.step());
                assertThat(change.original().end())
                        .isLessThanOrEqualTo(t.original().length());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("normalizers")
    void normalize_ofAStream_isThatOfTheWhole(Normalizer normalizer) throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        String text = RandomText.pieces(random, 1500) + "x".repeat(140_000) + RandomText.pieces(random, 3500);
        StringBuilder out = new StringBuilder();
        normalizer.normalize(new StringReader(text), out);
        NormalizedText whole = normalizer.normalize(text);
        assertThat(out).hasToString(whole.text());
        assertThat(whole.runs().get(whole.runs().size() - 1).normalized().end())
                .isEqualTo(whole.text().length());
    }

    @Test
    void andThen_ofTwoNormalizers_leadsToTheOriginal() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 70; round++) {
            NormalizedText first = Normalizer.news().normalize(RandomText.pieces(random, random.nextInt(10)));
            NormalizedText second = Normalizer.search().normalize(first.text());
            OffsetMap both = first.map().andThen(second.map());
            MapLaws.check(both, first.original().length(), second.text().length());
        }
    }
}
