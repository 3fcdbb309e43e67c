package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.testing.FuzzText;
import dev.lede.text.Language;
import java.util.List;

class KeywordsFuzzTest {

    private static final String[] LANGUAGES = {"und", "it", "en", "de", "fr", "ja", "zh", "th", "he", "qaa"};
    private static final String STORY =
            "The old bridge over the river is closed. The council of the town will mend it. ";

    @FuzzTest
    void extract_anyText_ranksFiniteScoresAndRepeats(FuzzedDataProvider data) {
        Language language = Language.of(data.pickValue(LANGUAGES));
        int top = data.consumeInt(0, 12);
        String text = (data.consumeBoolean() ? STORY : "") + FuzzText.of(data, 400);
        KeywordExtractor extractor = KeywordExtractor.standard();
        List<ScoredTerm> terms = extractor.extract(text, language, top);
        assertThat(terms).hasSizeLessThanOrEqualTo(top).isSorted();
        assertThat(terms).extracting(ScoredTerm::term).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(terms).allMatch(term -> Double.isFinite(term.score()));
        assertThat(extractor.extractAll(List.of(text, text), language, top)).containsExactly(terms, terms);
    }
}
