package dev.lede.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "56227 | false | 56,227",
                "56227 | true | about 56,200",
                "56250 | true | about 56,300",
                "999 | true | about 999",
                "1234567 | true | about 1,230,000",
                "0 | true | about 0"
            })
    void number_estimated_hasNoMoreDigitsThanItIsWorth(long number, boolean estimated, String said) {
        assertThat(Numbers.number(number, estimated)).isEqualTo(said);
    }
}
