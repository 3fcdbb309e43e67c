package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenWordsTest {

    private static final int PLACES = 256;

    /** Few different hashes come back often, many fall on places that are taken. */
    @ParameterizedTest
    @ValueSource(ints = {3, 12, 1_000})
    void add_randomHashes_agreesWithPlainTable(int different) {
        SplittableRandom random = new SplittableRandom(different);
        for (int text = 0; text < 200; text++) {
            SeenWords seen = new SeenWords();
            int[] table = new int[PLACES];
            for (int word = 0; word < 40; word++) {
                int number = random.nextInt(different);
                int hash = (number % 3 << 8 | number << 20) + 1;
                int place = hash >>> 8 & PLACES - 1;

                assertThat(seen.add(hash)).as("word %d of text %d", word, text).isEqualTo(table[place] != hash);
                table[place] = hash;
            }
        }
    }
}
