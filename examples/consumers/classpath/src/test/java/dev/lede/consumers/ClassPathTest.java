package dev.lede.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.normalize.Normalizer;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.text.Language;
import dev.lede.tokenize.Tokenizer;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private static final String TEXT = "Il ministro \u00e8 tornato a Roma. La riunione durer\u00e0 due giorni.";

    @Test
    void facades_fromTheUnnamedModule_answer() {
        assertThat(getClass().getModule().isNamed()).isFalse();
        assertThat(Normalizer.news().normalize(TEXT).text()).isEqualTo(TEXT);
        assertThat(Tokenizer.news().tokenize(TEXT)).hasSize(13);
        assertThat(SentenceSplitter.news(Language.of("it")).split(TEXT)).hasSize(2);
    }
}
