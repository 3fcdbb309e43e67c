package dev.lede.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.sentence.SentenceSplitter;
import dev.lede.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokenizer and splitter ask one list: a stop is a token of its own where it ends a sentence, and nowhere else. */
class SentenceAgreementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it|Il sig. Rossi è partito. Poi è tornato con il dott. Bianchi.",
                "it|Vedi pag. 12 del libro. Il prof. Verdi lo conosce.",
                "it|La S.p.A. ha venduto tutto. I soci sono contenti.",
                "en|Mr. Smith met Dr. Jones on Monday. They talked.",
                "en|The U.S. economy grew. Prof. Lee agreed.",
                "en|See No. 5 and e.g. the third. It is short.",
                "en|George W. Bush spoke. Nobody listened.",
                "de|Am 3. Oktober war Dr. Müller da. Er ging bald.",
                "de|Das kostet z.B. ca. 50 Euro. Es ist viel.",
                "fr|Le prof. Durand arrive. Il parle de MM. Petit et Blanc.",
                "es|El Sr. García llegó. La Dra. Ruiz no vino.",
                "pt|O Sr. Silva saiu. A Dra. Ana ficou.",
                "nl|Dhr. Jansen is er. Mevr. Bakker ook.",
                "pl|Prof. Nowak mówi. Mieszka przy ul. Długiej.",
                "ru|Это было в г. Москва. Он уехал.",
                "cs|Bylo to 1. května. Přišel prof. Novák."
            })
    void stopAlone_isWhereASentenceEnds(String language, String text) {
        Language tag = Language.of(language);
        List<Integer> alone = Tokenizer.news(tag).tokenize(text).stream()
                .filter(token -> token.text(text).equals("."))
                .map(Token::end)
                .toList();
        List<Integer> sentenceEnds = SentenceSplitter.news(tag).split(text).stream()
                .map(span -> span.text(text).stripTrailing().length() + span.start())
                .toList();
        assertThat(alone).isEqualTo(sentenceEnds);
    }
}
