package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares the packed table, after a round through the file format, with a plain map. */
class NgramTableTest {

    private static final int BITS = 16;
    private static final int CLASSES = 9;

    private final SplittableRandom random = new SplittableRandom(7);
    private final TreeMap<Integer, Map<Integer, Integer>> reference = new TreeMap<>();

    @Test
    void add_randomWords_agreesWithReference() throws IOException {
        NgramTable table = table(20_000);
        for (int i = 0; i < 2_000; i++) {
            char[] padded = word();
            int letters = padded.length - 2;
            for (int maxOrder : new int[] {3, NgramHash.MAX_ORDER}) {
                int[] scores = new int[NgramTable.MAX_CLASSES];
                int[] missing = new int[NgramHash.WORD + 1];
                table.add(padded, letters, maxOrder, new NgramScratch(), scores, missing);
                int[] expected = new int[NgramTable.MAX_CLASSES];
                int absent = expect(padded, letters, maxOrder, expected);
                assertThat(scores).isEqualTo(expected);
                assertThat(java.util.Arrays.stream(missing).sum()).isEqualTo(absent);
            }
        }
    }

    @Test
    void supports_anyHash_meansPositiveWeight() throws IOException {
        NgramTable table = table(20_000);
        for (int number = 0; number < 1 << BITS; number++) {
            Map<Integer, Integer> pairs = reference.getOrDefault(number, Map.of());
            int hash = number << (Integer.SIZE - BITS) | random.nextInt(1 << (Integer.SIZE - BITS));
            for (int c = 0; c < CLASSES; c++) {
                assertThat(table.supports(hash, c))
                        .as("class %d of %d", c, number)
                        .isEqualTo(pairs.getOrDefault(c, 0) > 0);
            }
        }
    }

    private char[] word() {
        char[] padded = new char[3 + random.nextInt(WordScanner.MAX_LETTERS)];
        for (int i = 1; i < padded.length - 1; i++) {
            padded[i] = (char) ('a' + random.nextInt(4));
        }
        padded[0] = '_';
        padded[padded.length - 1] = '_';
        return padded;
    }

    private int expect(char[] padded, int letters, int maxOrder, int[] scores) {
        NgramScratch s = new NgramScratch();
        int n = NgramHash.hashes(padded, letters, maxOrder, s);
        int absent = 0;
        for (int i = 0; i < n; i++) {
            Map<Integer, Integer> pairs = reference.get(s.hashes[i] >>> (Integer.SIZE - BITS));
            absent += pairs == null ? 1 : 0;
            if (pairs != null) {
                pairs.forEach((c, w) -> scores[c] += w);
            }
        }
        return absent;
    }

    private NgramTable table(int features) throws IOException {
        for (int i = 0; i < features; i++) {
            Map<Integer, Integer> pairs = new TreeMap<>();
            for (int k = 1 + random.nextInt(4); k > 0; k--) {
                int weight = random.nextInt(-100, 100);
                pairs.put(random.nextInt(CLASSES), weight == 0 ? 1 : weight);
            }
            reference.put(random.nextInt(1 << BITS), new HashMap<>(pairs));
        }
        SparseWeights w = new SparseWeights(CLASSES);
        reference.forEach((number, pairs) -> {
            w.beginFeature(number, 0, 0);
            new TreeMap<>(pairs).forEach((c, weight) -> w.add(c, weight * NgramTable.STEP));
        });
        List<LanguageClass> classes = new ArrayList<>();
        for (int c = 0; c < CLASSES; c++) {
            classes.add(new LanguageClass("q" + (char) ('a' + c), "Latn"));
        }
        ScriptDraft draft = new ScriptDraft("Latn", classes);
        draft.weights = w;
        draft.bits = BITS;
        byte[] bytes = ModelWriter.write(
                AlphabetBuilder.build(List.of("Latn")),
                new HanForms(new char[0], new char[0]),
                Calibrator.START,
                List.of(draft));
        NgramTable table = LanguageModel.load(new ByteArrayInputStream(bytes)).script(0).table;
        assertThat(table).isNotNull();
        return table;
    }
}
