package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lede.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorBoundsTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.standard();
    private static final int HUGE = 10_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "ab ", "the ", "x1", "<a", "aЖ漢", "a\u0301", "://", "a=b;", "\uD800", "語", "&a;", "'a"})
    void detect_tenMillionOfOneThing_readsNoMoreThanTheBound(String unit) {
        String text = unit.repeat(HUGE / unit.length());
        TextReader reader = new TextReader(DETECTOR.model(), ClassMask.all(DETECTOR.model()), false);
        reader.read(text);
        int letters = 0;
        for (int s = 0; s < DETECTOR.model().scriptCount(); s++) {
            letters += reader.evidence().letters(s);
        }
        assertThat(letters).isLessThanOrEqualTo(TextReader.MAX_CHUNKS * (TextReader.CHUNK + WordScanner.MAX_LETTERS));
        assertThatCode(() -> DETECTOR.detect(text)).doesNotThrowAnyException();
    }

    @Test
    void next_wordWithoutEnd_isFollowedForAShortWayOnly() {
        WordScanner scanner = new WordScanner(DETECTOR.model().alphabet());
        scanner.reset("é".repeat(HUGE), 0, TextReader.CHUNK);

        assertThat(scanner.next()).isTrue();
        assertThat(scanner.wordEnd).isLessThan(1_000);
        assertThat(scanner.next()).isFalse();
    }

    @Test
    void detect_randomText_neverThrowsAndKeepsItsPromises() {
        SplittableRandom random = new SplittableRandom(3);
        String signs =
                "aeiounrtsldäéßñçığ абвіїє אבג الفب 漢字かな한글 12.:/@#<>&;=[]{}'’\u0301\uD83D\uDE00\uD800\u200D\u0000\n";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(80); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Detection d = DETECTOR.detect(text);
            assertThat(d.probability()).isBetween(0.0, 1.0);
            assertThat(d.language().isUndetermined()).isEqualTo(d.alternatives().isEmpty());
        }
    }

    @Test
    void detect_manyThreads_agreeWithOne() throws Exception {
        List<String> texts = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(4);
        List<String> words = List.of(
                "il", "la", "the", "and", "der", "und", "les", "des", "och", "det", "jest", "się", "это", "как", "και",
                "το", "من", "على", "的", "は");
        for (int i = 0; i < 500; i++) {
            texts.add(words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())));
        }
        List<Detection> expected = texts.stream().map(DETECTOR::detect).toList();
        ExecutorService pool = Executors.newFixedThreadPool(64);
        try {
            List<Future<List<Detection>>> futures = new ArrayList<>();
            for (int t = 0; t < 64; t++) {
                futures.add(
                        pool.submit(() -> texts.stream().map(DETECTOR::detect).toList()));
            }
            for (Future<List<Detection>> future : futures) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void detect_twoLanguages_givesTheLongerOne() {
        String it =
                "Il consiglio comunale ha approvato ieri sera il nuovo piano per il traffico nel centro storico della "
                        + "città. I lavori cominceranno a primavera, dureranno due anni e costeranno circa sei milioni di euro. "
                        + "L'opposizione parla di una spesa inutile e chiede che siano prima riparate le scuole del quartiere. ";
        String en =
                "The city council approved a new traffic plan for the old town yesterday evening after a long debate. "
                        + "Work will begin next spring, last for two years and cost about six million, the mayor told reporters. "
                        + "Critics call it a waste of money and want the roofs of the local schools to be mended first. ";
        String shortIt = it.substring(0, it.indexOf('.') + 1) + ' ';
        String shortEn = en.substring(0, en.indexOf('.') + 1) + ' ';
        assertThat(DETECTOR.detect(shortIt + en).language()).isEqualTo(Language.of("en"));
        assertThat(DETECTOR.detect(shortEn + it).language()).isEqualTo(Language.of("it"));
    }
}
