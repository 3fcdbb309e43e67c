package dev.lede.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.stats.TermCounts;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecipesTest {

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("samples", name));
    }

    @Test
    void detectLanguage_texts_tagsAndDoubts() {
        assertThat(DetectLanguage.of("Il governo ha approvato la legge sul traghetto"))
                .isEqualTo("it");
        assertThat(DetectLanguage.of("12 34")).isEqualTo("und");
    }

    @Test
    void detectAmongFew_headline_oneOfThem() {
        DetectAmongFew detect = new DetectAmongFew(Set.of(Language.of("it"), Language.of("en")));

        assertThat(detect.of("Il traghetto collegherà le due sponde del lago")).isEqualTo(Language.of("it"));
        assertThat(detect.of("12 34")).isEqualTo(Language.UND);
    }

    @Test
    void markForeignWords_spunArticle_bracketsAroundThem() throws IOException {
        String text = sample("ferry.it.txt");

        String marked = MarkForeignWords.mark(text);

        assertThat(marked).contains("[delayed|en]");
        assertThat(marked.replaceAll("\\[([^\\[|]*)\\|[a-z]+]", "$1")).isEqualTo(text);
    }

    @Test
    void ownAbbreviations_ofAHouse_doNotEndSentences() {
        OwnAbbreviations own = new OwnAbbreviations(Language.of("en"), List.of("resp", "Ztg."));

        assertThat(own.split("He reads the Ztg. Every day. She does not."))
                .containsExactly("He reads the Ztg. Every day.", "She does not.");
    }

    @Test
    void highlightOriginal_entitiesAndAccents_wholeStretchOfTheOriginal() {
        String page = "Il Caf&eacute; &amp; Bar \u00E8 chiuso";

        Span found = HighlightOriginal.find(page, "caf\u00E9 & bar").orElseThrow();

        assertThat(found.text(page)).isEqualTo("Caf&eacute; &amp; Bar");
        assertThat(HighlightOriginal.find(page, "aperto")).isEmpty();
    }

    @Test
    void countAndMerge_partsInAnyOrder_sameCounts() {
        byte[] first = CountAndMerge.count(List.of("the old bridge", "the river"));
        byte[] second = CountAndMerge.count(List.of("The bridge"));

        TermCounts counts = CountAndMerge.merge(List.of(first, second));

        assertThat(counts).isEqualTo(CountAndMerge.merge(List.of(second, first)));
        assertThat(counts.count("the")).isEqualTo(3);
        assertThat(counts.count("the bridge")).isEqualTo(1);
    }

    @Test
    void compareCorpora_typicalWords_ofTheTarget() throws IOException {
        List<String> typical = CompareCorpora.typical(
                List.of(sample("library.en.txt")), List.of(sample("ferry.it.txt"), sample("orchard.de.txt")));

        assertThat(typical).contains("the", "library").doesNotContain("traghetto", "und");
    }

    @Test
    void keywordsAgainstArchive_whatEveryArticleIsAbout_comesLater() {
        List<String> archive =
                Collections.nCopies(50, "The harbour office of the harbour town closed its harbour gates.");
        String article =
                "The harbour office lends bicycles. The harbour is open, and bicycles are free at the harbour.";

        assertThat(new KeywordsAgainstArchive(archive, Language.of("en")).of(article, 1))
                .containsExactly("bicycles");
    }

    @Test
    void summaryOfTerms_article_asManyAsAskedFor() throws IOException {
        assertThat(SummaryOfTerms.of(sample("observatory.ru.txt"), 4).split(", ", -1))
                .hasSize(4);
    }

    @Test
    void countWithoutForeignWords_wordOfAnotherLanguage_isNotCounted() {
        TermCounts counts =
                CountWithoutForeignWords.count(List.of("Il nuovo ponte &egrave; davvero superb e piace a tutti"));
        assertThat(counts.terms()).contains("ponte", "davvero", "\u00E8").doesNotContain("superb");
        assertThat(counts.total()).isEqualTo(9);
    }
}
