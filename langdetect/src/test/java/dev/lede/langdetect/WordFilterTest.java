package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFilterTest {

    private static final WordFilter FILTER = WordKnowledge.FILTER;

    /** By tag of language: the class of frequency of a word. */
    private static Map<String, Integer> users(String word) {
        Map<String, Integer> users = new TreeMap<>();
        int entry = FILTER.find(WordHash.of(word));
        while (entry >= 0) {
            users.put(FILTER.lists().get(FILTER.language(entry)).tag(), FILTER.frequencyClass(entry));
            entry = FILTER.isLast(entry) ? -1 : entry + 1;
        }
        return users;
    }

    @ParameterizedTest
    @CsvSource({
        "government,en",
        "governo,it",
        "Regierung,",
        "regierung,de",
        "правительство,ru",
        "حكومة,ar",
        "gouvernement,fr"
    })
    void find_commonWord_namesItsLanguage(String word, String tag) {
        if (tag == null) {
            assertThat(users(word)).doesNotContainKey("de");
        } else {
            assertThat(users(word)).containsKey(tag);
        }
    }

    @Test
    void frequencyClass_commonAndRareWord_areApart() {
        assertThat(users("people").get("en")).isLessThan(users("advert").get("en"));
    }

    @Test
    void find_wordOfTwoLanguages_hasBoth() {
        assertThat(users("problema")).containsKeys("it", "es", "pt");
    }

    @Test
    void isName_townAndCommonWord_areTold() {
        assertThat(FILTER.isName(FILTER.find(WordHash.of("london")))).isTrue();
        assertThat(FILTER.isName(FILTER.find(WordHash.of("house")))).isFalse();
    }

    @Test
    void find_randomStrings_hitAsOftenAsStated() {
        Random random = new Random(7);
        int hits = 0;
        int n = 200_000;
        for (int i = 0; i < n; i++) {
            hits += FILTER.find(random.nextLong()) >= 0 ? 1 : 0;
        }
        assertThat(hits / (double) n).isBetween(FILTER.falsePositiveRate() * 0.8, FILTER.falsePositiveRate() * 1.2);
        assertThat(FILTER.falsePositiveRate()).isLessThan(0.01);
    }

    @Test
    void find_anyHash_staysInside() {
        Random random = new Random(8);
        for (int i = 0; i < 100_000; i++) {
            int entry = FILTER.find(i % 2 == 0 ? random.nextLong() : -1L >>> random.nextInt(64));
            assertThat(entry < 0 || FILTER.language(entry) < FILTER.lists().size())
                    .isTrue();
        }
    }

    @Test
    void of_arrayAndString_agree() {
        char[] padded = "_parola_".toCharArray();
        assertThat(WordHash.of(padded, 1, 7)).isEqualTo(WordHash.of("parola"));
    }

    @Test
    void read_damagedFile_isRefused() throws IOException {
        byte[] file = file();
        Random random = new Random(9);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = file.clone();
            damaged[random.nextInt(i < 30 ? 64 : file.length)] ^= (byte) (1 << random.nextInt(8));
            assertRefused(damaged, damaged.length);
        }
    }

    @Test
    void read_shortenedFile_isRefused() throws IOException {
        byte[] file = file();
        for (int length = 0; length < 64; length++) {
            assertRefused(file, length);
        }
        assertRefused(file, file.length - 1);
        assertRefused(file, file.length / 2);
    }

    private static void assertRefused(byte[] file, int length) {
        assertThatThrownBy(() -> WordFilterReader.read(new ByteArrayInputStream(file, 0, length)))
                .isInstanceOf(ModelFormatException.class);
    }

    private static byte[] file() throws IOException {
        try (InputStream in = WordKnowledge.class.getResourceAsStream(WordKnowledge.RESOURCE)) {
            return in.readAllBytes();
        }
    }
}
