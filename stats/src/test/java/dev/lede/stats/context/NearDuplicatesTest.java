package dev.lede.stats.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    private static List<String> article(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            words.add("w" + random.nextInt(2000));
        }
        return words;
    }

    private static List<String> edited(List<String> words, int edits, Random random) {
        List<String> copy = new ArrayList<>(words);
        for (int i = 0; i < edits; i++) {
            copy.set(random.nextInt(copy.size()), "x" + random.nextInt(2000));
        }
        return copy;
    }

    private static double jaccard(List<String> first, List<String> second) {
        Set<List<String>> a = shingles(first);
        Set<List<String>> b = shingles(second);
        Set<List<String>> both = new HashSet<>(a);
        both.retainAll(b);
        a.addAll(b);
        return (double) both.size() / a.size();
    }

    private static Set<List<String>> shingles(List<String> words) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            shingles.add(words.subList(i, i + 3));
        }
        return shingles;
    }

    @Test
    void minHash_estimatesTheJaccardSimilarity() {
        Random random = new Random(1);
        double bias = 0;
        for (int round = 0; round < 60; round++) {
            List<String> words = article(random);
            List<String> copy = edited(words, round, random);
            double estimate = MinHash.of(String.join(" ", words)).similarity(MinHash.of(String.join(", ", copy)));
            assertThat(estimate).isCloseTo(jaccard(words, copy), within(0.2));
            bias += estimate - jaccard(words, copy);
        }
        assertThat(bias / 60).isCloseTo(0, within(0.02));
    }

    @Test
    void simHash_isCloserForCloserTexts() {
        Random random = new Random(2);
        List<String> words = article(random);
        String text = String.join(" ", words);
        int near = SimHash.distance(SimHash.of(text), SimHash.of(String.join(" ", edited(words, 2, random))));
        int far = SimHash.distance(SimHash.of(text), SimHash.of(String.join(" ", article(random))));
        assertThat(SimHash.distance(SimHash.of(text), SimHash.of(text))).isZero();
        assertThat(near).isLessThan(12);
        assertThat(far).isBetween(16, 48);
        assertThat(SimHash.of("")).isZero();
    }

    @Test
    void groups_findPlantedCopies() {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        List<List<Integer>> planted = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<String> words = article(random);
            texts.add(String.join(" ", words));
            if (i % 10 == 0) {
                planted.add(List.of(texts.size() - 1, texts.size(), texts.size() + 1));
                texts.add(String.join(" ", edited(words, 3, random)));
                texts.add(String.join(" ", edited(words, 3, random)));
            }
        }
        NearDuplicates found = NearDuplicates.of(texts, 0.7);
        assertThat(found.groups()).isEqualTo(planted);
        assertThat(found.pairs()).allSatisfy(pair -> {
            assertThat(pair.first()).isLessThan(pair.second());
            assertThat(pair.similarity()).isBetween(0.7, 1.0);
        });
    }

    @Test
    void groups_manyEqualTextsStayLinear() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            texts.add("one report of an agency that every paper prints");
        }
        NearDuplicates found = NearDuplicates.of(texts, 0.9);
        assertThat(found.groups()).singleElement().satisfies(group -> assertThat(group)
                .hasSize(3000));
        assertThat(found.pairs().size()).isLessThan(20_000);
    }

    @Test
    void groups_shortAndEmptyTexts() {
        assertThat(NearDuplicates.of(List.of("", "word", "Word", "...", ""), 0.8)
                        .groups())
                .containsExactly(List.of(1, 2));
        assertThat(NearDuplicates.of(List.of(), 0.8).groups()).isEmpty();
        assertThat(MinHash.of("").similarity(MinHash.of("a"))).isNaN();
    }

    @Test
    void arguments_outOfRangeAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NearDuplicates.of(List.of(), 0))
                .withMessageContaining("0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinHash.of("a", 0, 3))
                .withMessageContaining("0 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinHash.of("a", 5, 3).similarity(MinHash.of("a", 6, 3)))
                .withMessageContaining("5 and 6");
    }
}
