package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.ibm.icu.text.UnicodeSetSpanner;
import dev.lede.testing.FuzzText;

class UnicodeTokensFuzzTest {

    @FuzzTest
    void boundaries_anyText_agreeWithIcu(FuzzedDataProvider data) {
        String text = new UnicodeSetSpanner(IcuWordBoundariesTest.LEFT_OUT).deleteFrom(FuzzText.of(data, 2_000));
        if (IcuWordBoundariesTest.LEFT_OUT.containsSome(text)) {
            return; // two lone surrogates met
        }
        assertThat(Tokenizer.unicode().boundaries(text)).containsExactly(IcuWordBoundariesTest.boundaries(text));
    }
}
