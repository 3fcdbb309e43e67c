package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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
    void extract_wordsThatDifferByInvisibleCharacters_areOneTerm() {
        String text = "\u200C\u5F5F\u200C\u200C\u200C\u5F5F\u200C\u5F5F and a bridge";
        assertThat(extractor.extract(text, Language.UND, 9))
                .extracting(ScoredTerm::term)
                .doesNotHaveDuplicates()
                .contains("bridge");
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

    @Test
    void extract_languageNotGiven_followsFunctionWords() {
        List<ScoredTerm> known = extractor.extract(ARTICLE, ENGLISH, 10);

        assertThat(extractor.extract(ARTICLE, Language.UND, 10)).isEqualTo(known);
        assertThat(extractor.extract(ARTICLE, Language.of("mix"), 10)).isEqualTo(known);
    }

    @Test
    void extract_languageWithoutData_leavesOutItsCommonestShortWords() {
        String text = "Zorka qo lumina. Qo zorka xej qo tamuro, xej qo kesani xej qo lumina.";

        assertThat(extractor.extract(text, Language.of("tlh"), 10))
                .extracting(ScoredTerm::term)
                .doesNotContain("qo", "xej")
                .contains("lumina");
    }

    @Test
    void extract_inflectionsOfOneTerm_areAnsweredOnce() {
        String text = "A cable snapped. The cables of the bridge are old, and each cable must be tested. New cables.";

        assertThat(extractor.extract(text, ENGLISH, 20))
                .extracting(ScoredTerm::term)
                .filteredOn(term -> term.equals("cable") || term.equals("cables"))
                .hasSize(1);
    }

    @Test
    void extract_fragmentOfTerm_givesWayToIt() {
        String text = "The Orlane Treaty was signed. Critics of the Orlane Treaty marched. The Orlane Treaty holds.";

        assertThat(extractor.extract(text, ENGLISH, 20))
                .extracting(ScoredTerm::term)
                .contains("Orlane Treaty")
                .doesNotContain("Orlane", "Treaty");
    }

    @Test
    void extractAll_manyTexts_answersAsForEach() {
        List<String> texts = List.of(ARTICLE, "", ARTICLE.replace("Bridge", "Tunnel"), ARTICLE);

        assertThat(extractor.extractAll(texts, ENGLISH, 5))
                .isEqualTo(texts.stream()
                        .map(text -> extractor.extract(text, ENGLISH, 5))
                        .toList());
    }

    @Test
    void extract_manyThreads_answerAlike() {
        List<ScoredTerm> expected = extractor.extract(ARTICLE, ENGLISH, 10);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> extractor.extract(ARTICLE, ENGLISH, 10)))
                .allMatch(expected::equals);
    }

    @Test
    void over_wordCommonInOwnTexts_fallsBack() {
        KeywordExtractor own = KeywordExtractor.over(TermCounts.of(Map.of("council", 90_000L, "ferry", 10L)));

        assertThat(rank(own, "council")).isGreaterThan(rank(extractor, "council"));
        assertThat(own.extract(ARTICLE, Language.UND, 10)).isEqualTo(own.extract(ARTICLE, ENGLISH, 10));
    }

    @Test
    void over_noCounts_answersAsStandard() {
        assertThat(KeywordExtractor.over(TermCounts.empty()).extract(ARTICLE, ENGLISH, 10))
                .extracting(ScoredTerm::term)
                .isEqualTo(terms(ARTICLE, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab ", "ab-", "x'", "one two ", "\u0301", "\uD83D\uDE00", "word\n", "東京", "ไทย", ". "})
    void extract_hugeRepetition_ends(String unit) {
        String text = unit.repeat(100_000 / unit.length());

        assertThat(extractor.extract(text, Language.UND, 10)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void extract_hugeVariety_ends() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_200_000) {
            text.append(Integer.toString(random.nextInt(1 << 28) + 500, 36)).append(' ');
        }

        assertThat(extractor.extract(text, ENGLISH, 10)).hasSize(10);
    }

    @Test
    void extract_randomText_showsTermsAsWritten() {
        Random random = new Random(11);
        String alphabet = "abcdeÉß'’.-  \n\t,;!?éСтра東京\uD83D\uDE00\u00AD";
        for (int run = 0; run < 100; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String plain = text.toString().replace("\u00AD", "").replaceAll("\\s+", " ");

            assertThat(extractor.extract(text, ENGLISH, 50))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(term -> plain.contains(term.term()));
        }
    }

    private static int rank(KeywordExtractor extractor, String term) {
        return extractor.extract(ARTICLE, ENGLISH, 200).stream()
                .map(ScoredTerm::term)
                .map(shown -> shown.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(term);
    }

    private List<String> terms(String text, int top) {
        return extractor.extract(text, ENGLISH, top).stream()
                .map(ScoredTerm::term)
                .toList();
    }
}
