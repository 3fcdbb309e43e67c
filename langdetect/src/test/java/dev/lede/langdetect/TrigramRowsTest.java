package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Compares sums by rows with the n-grams one by one. */
class TrigramRowsTest {

    private static final LanguageModel MODEL = LanguageDetector.standard().model();

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void collect_randomWords_agreesWithNgramsOneByOne() {
        int withRows = 0;
        for (int script = 0; script < MODEL.scriptCount(); script++) {
            ScriptModel model = MODEL.script(script);
            NgramTable table = model.table;
            if (table != null) {
                char[] letters = MODEL.alphabet().letters(script);
                for (int i = 0; i < 3_000; i++) {
                    compare(model, table, word(letters, i % 3));
                }
                withRows += model.rows == null ? 0 : 1;
            }
        }
        assertThat(withRows).isGreaterThan(1);
    }

    @Test
    void add_commonLetters_leavesNothing() {
        ScriptModel latin = MODEL.script(0);
        TrigramRows rows = latin.rows;
        assertThat(latin.script).isEqualTo("Latn");
        assertThat(rows).isNotNull();
        for (String word : new String[] {"a", "legge", "government", "élève", "città"}) {
            char[] padded = ('_' + word + '_').toCharArray();
            int without = rows.add(padded, word.length(), new NgramScratch(), new int[NgramTable.MAX_CLASSES]);
            assertThat(without).as(word).isZero();
        }
    }

    /** The features of a word are written behind those that wait. */
    @Test
    void collect_someWords_addsUpAsWordByWord() {
        for (int script = 0; script < MODEL.scriptCount(); script++) {
            ScriptModel model = MODEL.script(script);
            NgramTable table = model.table;
            char[] letters = MODEL.alphabet().letters(script);
            NgramScratch waiting = new NgramScratch();
            for (int round = 0; table != null && round < 200; round++) {
                int[] scores = new int[NgramTable.MAX_CLASSES];
                int[] missing = new int[NgramHash.WORD + 1];
                int[] expected = new int[NgramTable.MAX_CLASSES];
                int[] expectedMissing = new int[NgramHash.WORD + 1];
                char[] padded = word(letters, round % 3);
                int words = 0;
                while (waiting.hasRoom(padded.length - 2)) {
                    model.collect(table, padded, padded.length - 2, waiting, scores);
                    table.add(padded, padded.length - 2, model.maxOrder, new NgramScratch(), expected, expectedMissing);
                    words++;
                    padded = word(letters, round % 3);
                }
                table.addCollected(waiting, scores, missing);
                assertThat(scores).as("%d words", words).isEqualTo(expected);
                assertThat(missing).as("%d words", words).isEqualTo(expectedMissing);
            }
        }
    }

    private static void compare(ScriptModel model, NgramTable table, char[] padded) {
        int letters = padded.length - 2;
        NgramScratch scratch = new NgramScratch();
        int[] scores = new int[NgramTable.MAX_CLASSES];
        int[] missing = new int[NgramHash.WORD + 1];
        model.collect(table, padded, letters, scratch, scores);
        table.addCollected(scratch, scores, missing);
        int[] expected = new int[NgramTable.MAX_CLASSES];
        int[] expectedMissing = new int[NgramHash.WORD + 1];
        table.add(padded, letters, model.maxOrder, scratch, expected, expectedMissing);
        assertThat(scores).as(new String(padded)).isEqualTo(expected);
        assertThat(missing).as(new String(padded)).isEqualTo(expectedMissing);
    }

    /** Letters of the whole script, mostly ASCII ones, or a mixture. */
    private char[] word(char[] letters, int kind) {
        char[] padded = new char[3 + random.nextInt(WordScanner.MAX_LETTERS)];
        for (int i = 1; i < padded.length - 1; i++) {
            boolean any = kind == 0 || (kind == 1 && random.nextInt(5) == 0);
            int span = Math.min(letters.length, 80);
            padded[i] = letters[any ? random.nextInt(letters.length) : random.nextInt(span)];
        }
        padded[0] = WordScanner.BORDER;
        padded[padded.length - 1] = WordScanner.BORDER;
        return padded;
    }
}
