package dev.lede.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the artefacts with the corpora they were made from, where those are at hand. */
class KeywordCorpusTest {

    private static final Path CORPORA = Path.of(System.getProperty("lede.data", "corpora"));

    @ParameterizedTest
    @CsvSource({"500N-KPCrowd-dev, 0.20", "wiki20, 0.10", "fao30, 0.10"})
    void extract_developmentSet_keepsItsFigure(String set, double floor) throws IOException {
        assumeTrue(Files.isDirectory(CORPORA.resolve("keywords")), "needs the keyword corpora");

        assertThat(ScoreKeywords.f1(CORPORA, set)).isGreaterThanOrEqualTo(floor);
    }

    /** A small one, one of text without a list, those cut by dictionaries, one whose apostrophes are split. */
    @ParameterizedTest
    @ValueSource(strings = {"af", "hy", "th", "ja", "zh", "it"})
    void build_language_equalsResource(String tag) throws IOException {
        assumeTrue(Files.isDirectory(CORPORA.resolve("langid")), "needs the language corpus");

        try (InputStream in = getClass().getResourceAsStream("/dev/lede/stats/words/" + tag + ".bin")) {
            assertThat(BuildWordData.build(CORPORA.resolve("langid"), tag)).isEqualTo(in.readAllBytes());
        }
    }
}
