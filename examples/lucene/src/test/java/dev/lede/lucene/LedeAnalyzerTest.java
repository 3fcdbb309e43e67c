package dev.lede.lucene;

import dev.lede.text.Language;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Lucene's own checks of token streams; JUnit 4, as its test framework wants. */
public class LedeAnalyzerTest extends BaseTokenStreamTestCase {

    private static final int ITERATIONS = Integer.getInteger("lede.lucene.iterations", 1000);

    public void testTerms_ofRepairedText_haveOffsetsOfTheOriginal() throws IOException {
        try (Analyzer analyzer = new LedeAnalyzer(Language.of("it"))) {
            // "Caffe" with a combining accent, then an entity: 6 and 8 code units stand for 5 and 1.
            assertAnalyzesTo(
                    analyzer,
                    "Caffe\u0300 &egrave; qui.",
                    new String[] {"caff\u00e8", "\u00e8", "qui"},
                    new int[] {0, 7, 16},
                    new int[] {6, 15, 19});
        }
    }

    public void testLongToken_isCutAtCodePoints() throws IOException {
        String letter = "\ud801\udc00";
        try (Analyzer analyzer = new LedeAnalyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    letter.repeat(130),
                    new String[] {"\ud801\udc28".repeat(127), "\ud801\udc28".repeat(3)},
                    new int[] {0, 254},
                    new int[] {254, 260});
        }
    }

    public void testEmptyText_hasNoTerms() throws IOException {
        try (Analyzer analyzer = new LedeAnalyzer()) {
            assertAnalyzesTo(analyzer, "", new String[0]);
            assertAnalyzesTo(analyzer, "\u2026 !", new String[0]);
        }
    }

    public void testRandomText_isConsistent() throws IOException {
        try (Analyzer analyzer = new LedeAnalyzer()) {
            checkRandomData(random(), analyzer, ITERATIONS);
            checkRandomData(random(), analyzer, ITERATIONS / 20, 8192);
        }
    }

    public void testAnalysis_isConsistentOverRandomText() throws IOException {
        try (Analyzer analyzer = new LedeAnalyzer(Language.of("fr"))) {
            for (int i = 0; i < ITERATIONS / 10; i++) {
                String text = org.apache.lucene.tests.util.TestUtil.randomUnicodeString(random(), 200);
                checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text);
            }
        }
    }
}
