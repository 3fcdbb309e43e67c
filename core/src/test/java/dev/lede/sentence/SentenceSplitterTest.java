package dev.lede.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.normalize.Normalizer;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final Language ENGLISH = Language.of("en");

    private static List<String> texts(SentenceSplitter splitter, String text) {
        return splitter.split(text).stream().map(span -> span.text(text)).toList();
    }

    private static SentenceSplitter.Builder english() {
        return SentenceSplitter.builder().language(ENGLISH);
    }

    @Test
    void lineBreaks_eachLineAParagraph() {
        String text = "Rain fell on\nthe town";
        assertThat(texts(english().lineBreaks(LineBreaks.PARAGRAPHS).build(), text))
                .hasSize(2);
        assertThat(texts(english().lineBreaks(LineBreaks.WRAPPED).build(), text))
                .hasSize(1);
    }

    @Test
    void lineBreaks_auto_headlineAndLongLines() {
        String text =
                "Flood warnings issued along the river and its many streams\nThe water rose all night, said the head of the"
                        + " county's rescue team, who had been up since three with his two sons and a dozen neighbours.\r\nHe slept"
                        + " on Sunday. Then he went back.";
        assertThat(texts(SentenceSplitter.news(ENGLISH), text)).hasSize(4);
    }

    @Test
    void colons_asAskedFor() {
        String text = "He has one wish: peace; nothing else.";
        assertThat(texts(english().build(), text)).hasSize(1);
        assertThat(texts(english().colons(ColonEnds.ALWAYS).build(), text)).hasSize(2);
        assertThat(texts(english().semicolons(ColonEnds.ALWAYS).build(), text)).hasSize(2);
        SentenceSplitter norwegian = SentenceSplitter.builder()
                .language(Language.of("nn"))
                .colons(ColonEnds.NEVER)
                .build();
        assertThat(texts(norwegian, "Han seier dette: Vi går heim no.")).hasSize(1);
    }

    @Test
    void keepQuotes_severalSentencesStayTogether() {
        String text = "He said: “It is late. We should go.” They went.";
        assertThat(texts(english().build(), text)).hasSize(3);
        assertThat(texts(english().keepQuotes(true).build(), text))
                .containsExactly("He said: “It is late. We should go.”", "They went.");
    }

    @Test
    void keepQuotes_missingMate_doesNotRunAway() {
        String text = "He said “it is late. " + "They went home. ".repeat(100);
        assertThat(english().keepQuotes(true).build().split(text)).hasSizeGreaterThan(40);
    }

    @Test
    void listItems_switchedOff() {
        String text = "1) wash the rice 2) boil the water";
        assertThat(texts(english().build(), text)).hasSize(2);
        assertThat(texts(english().listItems(false).build(), text)).hasSize(1);
    }

    @Test
    void abbreviations_ofTheUser_endNothing() {
        String text = "The cost is in Fantasydoll. The rest is not.";
        assertThat(texts(english().build(), text)).hasSize(2);
        assertThat(texts(english().abbreviations(List.of("fantasydoll.")).build(), text))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english().abbreviations(List.of(" ")).build())
                .withMessageContaining("\" \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A) It rained. B) We stayed. C) They left.",
                "1) It rained! 2) We stayed? 3) They left.",
                "\u2022 \u0531\u0576\u0571\u0580\u0587\u0589 \u2022 \u0531\u0580\u0587\u0589 \u2022 end",
                "\u2022 It rained: \u2022 We stayed; \u2022 They left."
            })
    void boundaries_beforeAnItemThatFollowsAMark_areGivenOnce(String text) {
        SentenceSplitter splitter = SentenceSplitter.builder()
                .colons(ColonEnds.ALWAYS)
                .semicolons(ColonEnds.ALWAYS)
                .build();
        assertThat(splitter.boundaries(text)).isSorted().doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void boundaries_coverTheText_spacesWithTheSentenceBefore() {
        assertThat(SentenceSplitter.news(ENGLISH).boundaries(" It rained.  We stayed. "))
                .containsExactly(0, 13, 24);
        assertThat(SentenceSplitter.news().boundaries("")).containsExactly(0);
        assertThat(SentenceSplitter.unicode().boundaries("")).containsExactly(0);
        assertThat(SentenceSplitter.unicode().boundaries("It rained. We stayed."))
                .containsExactly(0, 11, 21);
    }

    @Test
    void split_normalizedText_givesSpansOfTheOriginal() {
        String original = "It&nbsp;rained.  We  stayed.";
        List<Span> spans =
                SentenceSplitter.news(ENGLISH).split(Normalizer.clean().normalize(original));
        assertThat(spans).hasSize(2);
        assertThat(spans.get(0).text(original)).isEqualTo("It&nbsp;rained.");
        assertThat(spans.get(1).text(original)).isEqualTo("We  stayed.");
    }

    @Test
    void explain_saysWhatDecided() {
        List<Explanation> all = SentenceSplitter.news(ENGLISH).explain("Dr. Hale left. Nobody knew why.");
        assertThat(all).hasSize(2);
        assertThat(all.get(0)).isEqualTo(new Explanation(3, false, "a title before a name", 0));
        assertThat(all.get(1).end()).isTrue();
        assertThat(all.get(1).offset()).isEqualTo(14);
        assertThat(SentenceSplitter.unicode().explain("One. Two.")).isEmpty();
    }

    @Test
    void news_unknownLanguage_meansTheNeutralRules() {
        String text = "Qwe rty uio. Asd fgh jkl.";
        assertThat(SentenceSplitter.news(Language.of("qaa")).split(text))
                .isEqualTo(SentenceSplitter.news().split(text))
                .hasSize(2);
    }

    @Test
    void arguments_null_nameTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> SentenceSplitter.news().split((CharSequence) null))
                .withMessageContaining("text");
        assertThatNullPointerException()
                .isThrownBy(() -> SentenceSplitter.news(null))
                .withMessageContaining("language");
    }
}
