package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordExtractorTest {

    private static final Language ENGLISH = Language.of("en");
    private static final String ARTICLE = """
            Harbour Bridge closes for repairs
            The Harbour Bridge in Port Alder will close on Monday, the city council said. Engineers found cracks in two
            of the steel cables of the bridge. Mayor Ines Valdarno said the repairs would take six weeks. Ferries will
            carry commuters across the harbour, and the ferry company has hired more crews. The council expects the
            repairs of the steel cables to cost four million.
            """;

    private final KeywordExtractor extractor = KeywordExtractor.standard();

    @Test
    void extract_article_namesItsTopics() {
        assertThat(terms(ARTICLE, 10))
                .contains("Harbour Bridge", "steel cables")
                .doesNotContain("the", "said");
    }

    @Test
    void extract_scores_fall() {
        List<ScoredTerm> terms = extractor.extract(ARTICLE, ENGLISH, 20);

        assertThat(terms).hasSize(20).isSorted();
    }

    @Test
    void extract_elidedArticle_isNoPartOfTheTerm() {
        List<ScoredTerm> terms = extractor.extract("L’esercito e l'esercito nell’operazione.", Language.of("it"), 3);

        assertThat(terms).extracting(ScoredTerm::term).contains("esercito").noneMatch(term -> term.startsWith("l"));
    }

    @Test
    void extract_innerFunctionWord_joinsTheTerm() {
        String text = "Le ministre de la santé parle. Le ministre de la santé écoute.";

        assertThat(extractor.extract(text, Language.of("fr"), 10))
                .extracting(ScoredTerm::term)
                .contains("ministre de la santé");
    }

    @Test
    void extract_lineBreakInsideTerm_isShownAsBlank() {
        String text =
                "The report that was published by the ministry on Monday mentions the steel\nindustry as a cause.";

        assertThat(extractor.extract(text, ENGLISH, 20))
                .extracting(ScoredTerm::term)
                .contains("steel industry")
                .noneMatch(term -> term.contains("\n"));
    }

    @Test
    void extract_chineseText_findsWords() {
        String text = "故宫博物院宣布修复计划。故宫博物院的修复计划需要三年。";

        assertThat(extractor.extract(text, Language.of("zh"), 5)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uD800", "\uDC00\uD800 \uD800", "\0\0", "... !!! ---", "1 2 3", "a b c"})
    void extract_nothingToFind_isEmpty(String text) {
        for (String tag : List.of("und", "en", "zh", "ar")) {
            assertThat(extractor.extract(text, Language.of(tag), 10)).isEmpty();
        }
    }

    @Test
    void extract_topZero_isEmpty() {
        assertThat(extractor.extract(ARTICLE, ENGLISH, 0)).isEmpty();
    }

    @Test
    void extract_unknownLanguage_stillFindsNames() {
        assertThat(extractor.extract(ARTICLE, Language.of("tlh"), 10))
                .extracting(ScoredTerm::term)
                .contains("Harbour Bridge");
    }

    @Test
    void extract_badArguments_areNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extractor.extract(ARTICLE, ENGLISH, -1))
                .withMessageContaining("-1");
        assertThatNullPointerException()
                .isThrownBy(() -> extractor.extract(null, ENGLISH, 1))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> extractor.extract(ARTICLE, null, 1))
                .withMessage("language");
    }

    private List<String> terms(String text, int top) {
        return extractor.extract(text, ENGLISH, top).stream()
                .map(ScoredTerm::term)
                .toList();
    }
}
