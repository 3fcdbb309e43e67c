package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.normalize.Normalizer;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedTextTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.standard();

    private static final String ITALIAN =
            "Il consiglio comunale ha approvato ieri sera il nuovo piano per il centro storico.";
    private static final String GERMAN =
            "Die Polizei sucht noch immer nach den beiden Männern, die am Montag geflohen sind.";
    private static final String RUSSIAN =
            "Министр сообщил журналистам, что переговоры продолжатся на следующей неделе.";

    private static List<String> stretches(String text) {
        return DETECTOR.spans(text).stream()
                .map(s -> s.language() + ":" + s.span().text(text))
                .toList();
    }

    private static List<String> foreign(String text) {
        return DETECTOR.foreign(text).stream()
                .map(s -> s.span().text(text) + ":" + s.language())
                .toList();
    }

    @Test
    void spans_oneLanguage_isOneStretch() {
        assertThat(stretches(ITALIAN)).containsExactly("it:" + ITALIAN);
    }

    @Test
    void spans_twoSentences_arePartedBetweenThem() {
        assertThat(stretches(ITALIAN + " " + GERMAN)).containsExactly("it:" + ITALIAN + " ", "de:" + GERMAN);
    }

    @Test
    void spans_quotation_takesItsMarksAlong() {
        String text = ITALIAN + " “" + GERMAN + "” " + ITALIAN;
        assertThat(stretches(text)).containsExactly("it:" + ITALIAN + " ", "de:“" + GERMAN + "” ", "it:" + ITALIAN);
    }

    @Test
    void spans_scripts_areParted() {
        assertThat(stretches(RUSSIAN + "\n" + GERMAN)).containsExactly("ru:" + RUSSIAN + "\n", "de:" + GERMAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ieri sera John McDonald ha incontrato Angela Schmidt a New York per parlare del futuro.",
                "他昨天在北京用iPhone拍了很多照片，然后上传到Facebook和Twitter，朋友们都很喜欢。",
                "Вчера компания Google представила новый браузер Chrome для операционной системы Windows.",
            })
    void spans_namesAndBrands_startNoStretch(String text) {
        assertThat(stretches(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 345", "...", " ", "\uD800", "\0"})
    void spans_nothingToRead_areUndetermined(String text) {
        assertThat(DETECTOR.spans(text)).containsExactly(new LanguageSpan(new Span(0, text.length()), Language.UND, 0));
        assertThat(DETECTOR.foreign(text)).isEmpty();
    }

    @Test
    void spans_emptyText_areNone() {
        assertThat(DETECTOR.spans("")).isEmpty();
        assertThat(DETECTOR.foreign("")).isEmpty();
    }

    @Test
    void spans_anything_partitionTheText() {
        Random random = new Random(3);
        String[] pieces = {
            ITALIAN, GERMAN, RUSSIAN, "\n", "“", "”", "(", ")", "昨天在北京", " ", "\uD83D", "e\u0301", "1.000"
        };
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                String piece = pieces[random.nextInt(pieces.length)];
                text.append(piece, random.nextInt(2) * random.nextInt(piece.length()), piece.length());
            }
            assertPartition(text.toString());
        }
    }

    private static void assertPartition(String text) {
        int end = 0;
        for (LanguageSpan s : DETECTOR.spans(text)) {
            assertThat(s.span().start()).isEqualTo(end);
            assertThat(s.span().length()).isPositive();
            assertThat(s.probability()).isBetween(0.0, 1.0);
            end = s.span().end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    @Test
    void spans_longText_equalThoseOfItsBlocks() {
        String text = (ITALIAN + " ").repeat(400) + GERMAN;
        assertThat(DETECTOR.spans(text)).hasSize(2);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "foreign.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void foreign_sample_isFoundOrLeftAlone(String text, String expected) {
        List<String> words = expected == null ? List.of() : List.of(expected.split(" "));
        assertThat(foreign(text)).isEqualTo(words);
    }

    @Test
    void foreign_blockWithoutTheHostsScript_isSurvived() {
        String text = "слово ".repeat(1024) + "pasta gatto tavolo";
        assertThat(DETECTOR.foreign(text))
                .allSatisfy(s -> assertThat(s.span().start()).isGreaterThan(6000));
    }

    @Test
    void foreign_decomposedText_givesOffsetsOfTheOriginal() {
        String text = java.text.Normalizer.normalize(
                "La città è ancora superb dopo la tempesta, perché c’è più luce.", Form.NFD);
        assertThat(foreign(text)).containsExactly("superb:en");
    }

    @Test
    void foreign_normalizedText_givesOffsetsOfTheOriginal() {
        String original = "La citt&agrave; &egrave; ancora superb dopo la tempesta, perch&eacute; c’&egrave; luce.";
        List<LanguageSpan> spans = DETECTOR.foreign(Normalizer.news().normalize(original));
        assertThat(spans).extracting(s -> s.span().text(original)).containsExactly("superb");
    }

    @Test
    void foreign_wordOfTheUsersList_isLeftAlone() {
        String text =
                "Il consiglio comunale ha approvato ieri un nuovo advert per il centro storico della nostra superb piazza.";
        LanguageDetector lenient =
                LanguageDetector.builder().neverForeign(Set.of("Advert")).build();
        List<String> words = new ArrayList<>();
        lenient.foreign(text).forEach(s -> words.add(s.span().text(text)));
        assertThat(words).containsExactly("superb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "word ", "字", "'", "\"a\" ", "слово word 字 ", "e\u0301", "\uD83D", "a\n"})
    void spans_hugeMonotony_isSurvived(String unit) {
        assertPartition(unit.repeat(200_000 / unit.length()));
        assertThat(DETECTOR.foreign(unit.repeat(200_000 / unit.length()))).isNotNull();
    }

    @Test
    void spans_restrictedDetector_givesItsLanguagesOnly() {
        LanguageDetector two = DETECTOR.restrictedTo(Set.of(Language.of("it"), Language.of("ru")));
        assertThat(two.spans(ITALIAN + " " + GERMAN + " " + RUSSIAN))
                .extracting(s -> s.language().tag())
                .containsOnly("it", "ru");
    }

    @Test
    void spans_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTOR.spans((CharSequence) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTOR.foreign((CharSequence) null))
                .withMessage("text");
    }
}
