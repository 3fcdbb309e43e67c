package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.testing.FuzzText;
import java.util.List;

class SpansFuzzTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.standard();
    private static final String[] HOSTS = {
        "",
        "Il nuovo ponte sul fiume piace a tutti gli abitanti della città. ",
        "The council said on Monday that the old mill will open again in May. ",
        "Der Stadtrat hat am Montag beschlossen, dass die alte Mühle bleibt. ",
        "Le conseil municipal a décidé lundi de garder le vieux moulin. "
    };

    @FuzzTest
    void spans_anyText_partitionItAndForeignWordsLieInside(FuzzedDataProvider data) {
        String text = data.pickValue(HOSTS) + FuzzText.of(data, 300) + data.pickValue(HOSTS) + FuzzText.of(data, 200);
        NormalizedText normalized = data.pickValue(
                        new Normalizer[] {Normalizer.none(), Normalizer.news(), Normalizer.search()})
                .normalize(text);
        check(text, DETECTOR.spans(text), DETECTOR.foreign(text));
        check(text, DETECTOR.spans(normalized), DETECTOR.foreign(normalized));
        assertThat(DETECTOR.spans(text)).isEqualTo(DETECTOR.spans(text));
        assertThat(DETECTOR.foreign(text)).isEqualTo(DETECTOR.foreign(text));
    }

    private static void check(String text, List<LanguageSpan> spans, List<LanguageSpan> foreign) {
        int at = 0;
        LanguageSpan before = null;
        for (LanguageSpan one : spans) {
            assertThat(one.span().start()).isEqualTo(at);
            assertThat(one.span().isEmpty()).isFalse();
            assertThat(one.probability()).isBetween(0.0, 1.0);
            assertThat(before != null && before.language().equals(one.language()))
                    .isFalse();
            assertWhole(text, at);
            at = one.span().end();
            before = one;
        }
        assertThat(at).isEqualTo(text.length());
        int end = 0;
        for (LanguageSpan one : foreign) {
            assertThat(one.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(one.span().isEmpty()).isFalse();
            assertThat(one.language().isUndetermined()).isFalse();
            assertThat(one.probability()).isBetween(0.0, 1.0);
            end = one.span().end();
            assertWhole(text, one.span().start());
            assertWhole(text, end);
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static void assertWhole(String text, int at) {
        boolean cuts = at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        assertThat(cuts).isFalse();
    }
}
