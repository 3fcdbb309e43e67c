package dev.lede.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.lede.testing.FuzzText;
import java.util.stream.IntStream;

class UnicodeSentencesFuzzTest {

    @FuzzTest
    void boundaries_anyText_agreeWithIcu(FuzzedDataProvider data) {
        String text = FuzzText.of(data, 2_000);
        BreakIterator icu = BreakIterator.getSentenceInstance(ULocale.ROOT);
        icu.setText(text);
        int[] expected = IntStream.iterate(icu.first(), at -> at != BreakIterator.DONE, at -> icu.next())
                .toArray();
        assertThat(SentenceSplitter.unicode().boundaries(text)).containsExactly(expected);
    }
}
