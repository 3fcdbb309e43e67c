package dev.lede.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroveTest {

    private static final int KNOWN = 5;

    private final byte[] asks;
    private final int[] sets;
    private final short[] leaves;
    private final Random random = new Random(11);

    GroveTest() {
        int trees = 21;
        asks = new byte[trees * Forest.DEPTH];
        sets = new int[trees * Forest.DEPTH];
        leaves = new short[trees * Forest.LEAVES];
        for (int q = 0; q < asks.length; q++) {
            asks[q] = (byte) random.nextInt(Features.COUNT);
            sets[q] = random.nextInt();
        }
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            leaves[leaf] = (short) (random.nextInt(2000) - 1000);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 16})
    void score_isThatOfTheTreesOneByOne(int first) {
        Grove grove = new Grove(asks, sets, leaves, first);
        for (int n = 0; n < 1000; n++) {
            int[] values = values();
            assertThat(grove.score(values)).isEqualTo(oneByOne(first, values));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 16})
    void most_isReachedByNoScoreAbove(int first) {
        Grove grove = new Grove(asks, sets, leaves, first);
        int[] values = values();
        int most = grove.most(values, (1 << KNOWN) - 1);
        for (int n = 0; n < 1000; n++) {
            int[] others = values();
            System.arraycopy(values, 0, others, 0, KNOWN);
            assertThat(grove.score(others)).isLessThanOrEqualTo(most);
        }
        assertThat(grove.most(values, -1)).isEqualTo(grove.score(values));
    }

    private int[] values() {
        return random.ints(Features.COUNT, 0, 32).toArray();
    }

    private int oneByOne(int first, int[] values) {
        int score = 0;
        for (int tree = first; tree < Math.min(first + Grove.TREES, leaves.length / Forest.LEAVES); tree++) {
            int leaf = 0;
            for (int q = tree * Forest.DEPTH; q < (tree + 1) * Forest.DEPTH; q++) {
                leaf = leaf << 1 | (sets[q] >>> values[asks[q]] & 1);
            }
            score += leaves[tree * Forest.LEAVES + leaf];
        }
        return score;
    }
}
