package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RansTest {

    private static final int CONTEXTS = 5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100, 10_000})
    void next_encodedSymbols_comeBackInOrder(int n) throws ModelFormatException {
        SplittableRandom random = new SplittableRandom(n);
        int[] contexts = new int[n];
        int[] symbols = new int[n];
        RansEncoder encoder = new RansEncoder(CONTEXTS);
        for (int i = 0; i < n; i++) {
            contexts[i] = random.nextInt(CONTEXTS);
            // the last context knows one symbol only, the others lean to small ones
            symbols[i] = contexts[i] == 4 ? 7 : random.nextInt(1 + random.nextInt(RansDecoder.SYMBOLS));
            encoder.add(contexts[i], symbols[i]);
        }
        ModelOutput out = new ModelOutput();
        encoder.writeTo(out);
        ModelBytes in = new ModelBytes(out.bytes());
        RansDecoder decoder = new RansDecoder(in, CONTEXTS);
        for (int i = 0; i < n; i++) {
            assertThat(decoder.next(contexts[i])).isEqualTo(symbols[i]);
        }
        assertThat(in.isAtEnd()).isTrue();
    }
}
