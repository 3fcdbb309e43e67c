package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.normalize.Normalizer;
import dev.lede.testing.FuzzText;
import dev.lede.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class DetectionFuzzTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.standard();
    private static final List<Language> ALL = List.copyOf(DETECTOR.languages());

    @FuzzTest
    void detect_anyText_ranksAndRepeats(FuzzedDataProvider data) {
        Set<Language> some = some(data);
        String text = data.consumeBoolean() ? FuzzText.repeated(data, 6_000) : FuzzText.of(data, 600);
        Detection free = DETECTOR.detect(text);
        assertRanked(free, DETECTOR.languages());
        assertThat(DETECTOR.detect(text)).isEqualTo(free);
        assertThat(DETECTOR.detect(Normalizer.none().normalize(text))).isEqualTo(free);
        Detection among = DETECTOR.detect(text, some);
        assertRanked(among, DETECTOR.restrictedTo(some).languages());
        assertThat(DETECTOR.restrictedTo(some).detect(text)).isEqualTo(among);
    }

    private static Set<Language> some(FuzzedDataProvider data) {
        Set<Language> some = new HashSet<>();
        for (int n = data.consumeInt(1, 5); n > 0; n--) {
            some.add(ALL.get(data.consumeInt(0, ALL.size() - 1)));
        }
        return some;
    }

    private static void assertRanked(Detection detection, Set<Language> among) {
        List<Detection.Alternative> ranked = detection.alternatives();
        if (detection.language().isUndetermined()) {
            assertThat(ranked).isEmpty();
            assertThat(detection.probability()).isZero();
            assertThat(detection.reliable()).isFalse();
            return;
        }
        assertThat(ranked.get(0).language()).isEqualTo(detection.language());
        assertThat(ranked.get(0).probability()).isEqualTo(detection.probability());
        assertThat(ranked).extracting(Detection.Alternative::language).doesNotHaveDuplicates();
        double before = 1;
        double sum = 0;
        for (Detection.Alternative one : ranked) {
            assertThat(one.probability()).isBetween(0.0, before);
            assertThat(among).contains(one.language());
            before = one.probability();
            sum += before;
        }
        assertThat(sum).isLessThanOrEqualTo(1 + 1e-6);
    }
}
