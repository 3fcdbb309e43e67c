package dev.lede.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void explain_everyPlace_hasAReasonAndRulesAreCertain() {
        List<Explanation> places = SentenceSplitter.news(Language.of("en"))
                .explain("Dr. Hill came at 5 p.m. on Monday. He left again! Why? Nobody knows, e.g. the mayor.");
        assertThat(places).isNotEmpty();
        for (Explanation place : places) {
            assertThat(place.reason()).isNotBlank();
            assertThat(place.probability()).isBetween(0.0, 1.0);
            if (place.probability() == 0 || place.probability() == 1) {
                assertThat(place.end()).as(place.reason()).isEqualTo(place.probability() == 1);
            } else {
                assertThat(place.reason()).contains("model");
            }
        }
    }
}
