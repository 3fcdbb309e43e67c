package dev.lede.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordDataTest {

    private static final LanguageData ENGLISH = LanguageData.load("en");

    @ParameterizedTest
    @MethodSource("dev.lede.internal.keyword.FunctionWords#tags")
    void load_everyLanguage_hasWordsAndEndings(String tag) {
        LanguageData data = LanguageData.load(tag);

        assertThat(((WordList) data.background()).size()).isGreaterThan(1000);
        assertThat(data.background().meanLength()).isBetween(1.5, 10.0);
        assertThat(data.suffixes().size()).isPositive();
    }

    @Test
    void resources_allLanguages_areSmall() throws IOException {
        long total = 0;
        for (String tag : FunctionWords.tags()) {
            try (InputStream in = getClass().getResourceAsStream("/dev/lede/stats/words/" + tag + ".bin")) {
                total += in.readAllBytes().length;
            }
        }

        assertThat(total).isLessThan(4_000_000);
    }

    @Test
    void rarity_growsFromCommonToUnknown() {
        assertThat(rarity("the")).isLessThan(1.5f);
        assertThat(rarity("government")).isBetween(3f, 5f);
        assertThat(rarity("qzxwv")).isEqualTo((float) Math.log10(1e9 / 5));
    }

    @Test
    void rarity_possessiveAndCompound_followTheirParts() {
        assertThat(rarity("government's")).isBetween(rarity("government"), rarity("government") + 0.2f);
        assertThat(rarity("government-museum")).isBetween(rarity("museum"), rarity("museum") + 0.6f);
        assertThat(rarity("government-")).isEqualTo(rarity("qzxwv"));
    }

    @Test
    void endings_tellNounsFromVerbs() {
        SuffixRates rates = ENGLISH.suffixes();

        assertThat(rates.contrast(ending("establishment"))).isGreaterThan(rates.contrast(ending("establishes")));
        assertThat(rates.likeness(ending("nation"))).isBetween(0.5f, 1f);
    }

    @Test
    void endings_unknown_isNumberOfTheMean() {
        assertThat(ending("qzxqzx")).isEqualTo(ENGLISH.suffixes().size());
        assertThat(ending("a")).isEqualTo(ENGLISH.suffixes().size());
    }

    @Test
    void parse_writtenData_readsBack() throws IOException {
        byte[] file = written();
        WordDataFile data = WordDataFile.parse(new ByteArrayInputStream(file), "test");

        assertThat(data.background().rarity("moon".toCharArray(), 4, "moon".hashCode()))
                .isEqualTo(Math.round(Math.log10(4) * 25) / 25f);
    }

    @Test
    void parse_damagedData_saysWhat() throws IOException {
        byte[] magic = written();
        magic[0]++;
        byte[] sum = written();
        sum[8]++;

        assertThatThrownBy(() -> WordDataFile.parse(new ByteArrayInputStream(magic), "test"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 1");
        assertThatThrownBy(() -> WordDataFile.parse(new ByteArrayInputStream(sum), "test"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
        assertThatThrownBy(() -> WordDataFile.parse(new ByteArrayInputStream(written(), 0, 20), "test"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void write_sameInput_sameBytes() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    private static byte[] written() throws IOException {
        TextStatistics text = new TextStatistics(ENGLISH);
        text.add("The moon rises over the mountain.");
        Frequencies words = new Frequencies(Map.of("moon", 1.0, "moonlight", 2.0, "mountain", 1.0), ENGLISH);
        return WordDataWriter.write(words, text.suffixes());
    }

    private static float rarity(String word) {
        return ENGLISH.background().rarity(word.toCharArray(), word.length(), word.hashCode());
    }

    private static int ending(String word) {
        return ENGLISH.suffixes().find(word.toCharArray(), word.length());
    }

    @Test
    void weights_mix_betweenNewsAndProse() {
        double[] news = Weights.at(1);
        double[] prose = Weights.at(0);
        double[] between = Weights.at(0.5);

        assertThat(List.of(news.length, prose.length)).containsOnly(Features.COUNT);
        for (int i = 0; i < between.length; i++) {
            assertThat(between[i]).isBetween(Math.min(news[i], prose[i]), Math.max(news[i], prose[i]));
        }
    }
}
