package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.normalize.Normalizer;
import dev.lede.text.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.standard();
    private static final Language IT = Language.of("it");
    private static final Language EN = Language.of("en");

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
    void detect_sentence_namesItsLanguage(String tag, String text) {
        Detection detection = DETECTOR.detect(text);
        assertThat(detection.language()).isEqualTo(Language.of(tag));
        assertThat(detection.probability()).isBetween(0.5, 1.0);
        assertThat(detection.alternatives().get(0).language()).isEqualTo(Language.of(tag));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
    void readAll_sentence_answersAsWhenStoppedEarly(String tag, String text) {
        Detection whole = LanguageDetector.builder().readAll().build().detect(text);
        Detection stopped = DETECTOR.detect(text);
        assertThat(whole.language()).isEqualTo(stopped.language()).isEqualTo(Language.of(tag));
        assertThat(stopped.probability()).isCloseTo(whole.probability(), within(0.15));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
    void detect_capitals_namesItsLanguage(String tag, String text) {
        assertThat(DETECTOR.detect(text.toUpperCase(Locale.ROOT)).language()).isEqualTo(Language.of(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "\uD800",
                "\u0000\u0000",
                "12 345,67 € (+3,4 %)",
                "…!?—",
                "😀😃😄",
                "https://example.com/xkcd-bprt?q=zrtp",
                "someone@example.org",
                "#hashtag @mention",
                "xkcdv bnmrt wqzxv plkjh",
                "SGVsbG8gd29ybGQhIFRoaXMgaXMgYmFzZTY0",
                "3f5a9c0b7e1d42aa",
                "for(i=0;i<n;i++){a[i]+=b;}",
                "<div id=\"p1\"><br/></div>",
                "a"
            })
    void detect_notLanguage_isUndetermined(String text) {
        Detection detection = DETECTOR.detect(text);
        assertThat(detection.language()).isEqualTo(Language.UND);
        assertThat(detection.probability()).isZero();
        assertThat(detection.reliable()).isFalse();
        assertThat(detection.alternatives()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ulloq manna Naalakkersuisut nunatsinni ilinniartitaaneq pillugu nalunaarummik saqqummiussipput", // kl
                "Wčera je so w Budyšinje nowa šula za serbske dźěći swjatočnje wotewrěła", // hsb
                "Kunan p'unchaw llaqtapi runakuna hatun raymita ruwanku, wawakunapas tusunku" // qu
            })
    void detect_languageOutsideTheModel_isUndetermined(String text) {
        assertThat(DETECTOR.detect(text).language()).isEqualTo(Language.UND);
    }

    @Test
    void detect_addressesAroundWords_countsOnlyWords() {
        String text = "Il sindaco ha firmato https://www.the-news-of-the-world.com/english/article/about/this"
                + " editor@thenews.co.uk #breakingnews l'accordo";
        assertThat(DETECTOR.detect(text).language()).isEqualTo(IT);
    }

    @Test
    void detect_repeatedMenu_doesNotSwingTheAnswer() {
        String menu = "Home News Sports Weather Contact\n".repeat(30);
        String article = "Il consiglio comunale ha approvato ieri sera il nuovo piano per il traffico. I lavori "
                + "cominceranno a primavera e dureranno due anni, ha detto il sindaco ai giornalisti.\n";
        assertThat(DETECTOR.detect(menu + article.repeat(3)).language()).isEqualTo(IT);
    }

    @Test
    void detect_someLanguages_answersAmongThem() {
        String text = "Der Stadtrat hat gestern Abend beschlossen";
        assertThat(DETECTOR.detect(text, Set.of(IT, EN)).language()).isIn(IT, EN, Language.UND);
        assertThat(DETECTOR.restrictedTo(Set.of(IT, EN)).detect(text).language())
                .isEqualTo(DETECTOR.detect(text, Set.of(EN, IT)).language());
    }

    @Test
    void detect_allLanguagesGiven_answersAsWithout() {
        String text = "Der Stadtrat hat gestern Abend beschlossen";
        assertThat(DETECTOR.detect(text, DETECTOR.languages()).language())
                .isEqualTo(DETECTOR.detect(text).language());
    }

    @Test
    void detect_decomposedText_answersAsComposed() {
        String composed = "Hội đồng thành phố tối qua đã thông qua kế hoạch giao thông mới";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(DETECTOR.detect(decomposed)).isEqualTo(DETECTOR.detect(composed));
    }

    @Test
    void detect_normalizedText_readsTheResult() {
        String text = "Il consiglio comunale ha approvato il piano";
        assertThat(DETECTOR.detect(Normalizer.none().normalize(text))).isEqualTo(DETECTOR.detect(text));
    }

    @Test
    void alternatives_sentence_areRankedAndAddUpToAtMostOne() {
        Detection detection = DETECTOR.detect("gradski savjet");
        assertThat(detection.alternatives())
                .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
        assertThat(detection.alternatives().stream()
                        .mapToDouble(Detection.Alternative::probability)
                        .sum())
                .isLessThanOrEqualTo(1 + 1e-9);
    }

    @Test
    void languages_standardModel_areSortedAndAtLeastAHundred() {
        assertThat(DETECTOR.languages())
                .hasSizeGreaterThanOrEqualTo(100)
                .contains(IT, EN, Language.of("zh-Hant"), Language.of("sr"))
                .doesNotContain(Language.UND)
                .isInstanceOf(java.util.SortedSet.class);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, \u8FD9\u662F\u4E00\u5EA7\u65B0\u6865, zh-Hans",
        "zh-Hant, \u8FD9\u662F\u4E00\u5EA7\u65B0\u6865, zh-Hant",
        "zh-Hans, \u9019\u662F\u4E00\u5EA7\u65B0\u6A4B, zh-Hans",
        "zh-Hant, \u4E2D\u56FD\u4E2D\u4E2D, zh-Hant",
        "zh-Hant, \u4E2D\u5348\u4E0A\u4E0B, zh-Hant"
    })
    void restrictedTo_oneFormOfChinese_answersNoOther(Language among, String text, Language expected) {
        Set<Language> both = Set.of(among, EN);
        assertThat(DETECTOR.restrictedTo(both).detect(text).language()).isEqualTo(expected);
        assertThat(DETECTOR.detect(text, both).language()).isEqualTo(expected);
        assertThat(DETECTOR.restrictedTo(both).spans(text))
                .extracting(LanguageSpan::language)
                .containsExactly(expected);
    }

    /** A script in which one of the languages alone is written is no answer as long as another script may catch up. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en ru    | В Москве прошёл большой концерт на площади | ru",
                "en ru    | IBM объявила о новых планах на будущий год | ru",
                "en zh    | iPhone 发布会将于下周在北京举行，许多记者已经到场 | zh-Hans",
                "en       | I think so | en",
                "en ru    | A man was seen | en",
                "en fr    | Η κυβέρνηση ανακοίνωσε νέα μέτρα για τους αγρότες: the government announced new measures | en",
                "en ru    | В | und"
            })
    void restrictedTo_languagesOfDifferentScripts_readsOn(String among, String text, String expected) {
        Set<Language> languages =
                Arrays.stream(among.trim().split(" ")).map(Language::of).collect(Collectors.toSet());
        assertThat(DETECTOR.restrictedTo(languages).detect(text).language()).isEqualTo(Language.of(expected));
    }

    /** The stretches that are read first are those at the start and at the quarters. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "en ru", "en fr"})
    void restrictedTo_longTableWithFewWords_findsThem(String among) {
        Set<Language> languages =
                Arrays.stream(among.split(" ")).map(Language::of).collect(Collectors.toSet());
        String numbers = "12 345 6 78 ".repeat(60);
        String text = numbers
                + "The committee approved the annual budget of the town yesterday. ".repeat(3)
                + numbers.substring(350);

        assertThat(DETECTOR.restrictedTo(languages).detect(text).language()).isEqualTo(EN);
    }

    @Test
    void restrictedTo_unknownLanguages_isRejected() {
        assertThatThrownBy(() -> DETECTOR.restrictedTo(Set.of(Language.of("tlh"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tlh");
    }

    @Test
    void detect_null_isRejectedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTOR.detect((CharSequence) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTOR.detect("x", null))
                .withMessage("candidates");
    }
}
