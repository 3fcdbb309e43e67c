package dev.lede.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.ibm.icu.lang.UCharacter;
import dev.lede.testing.FuzzText;
import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

class NewsSentencesFuzzTest {

    private static final String[] LANGUAGES = {
        "und", "en", "it", "de", "fr", "es", "el", "hy", "ja", "th", "fi", "ru", "zh-Hant", "hi", "no", "ar", "qaa"
    };

    private static SentenceSplitter splitter(FuzzedDataProvider data) {
        SentenceSplitter.Builder builder = SentenceSplitter.builder()
                .language(Language.of(data.pickValue(LANGUAGES)))
                .lineBreaks(data.pickValue(LineBreaks.values()))
                .colons(data.pickValue(ColonEnds.values()))
                .semicolons(data.pickValue(ColonEnds.values()))
                .keepQuotes(data.consumeBoolean())
                .listItems(data.consumeBoolean());
        String abbreviation = data.consumeBoolean() ? data.consumeString(6).strip() : "";
        return abbreviation.isBlank() || abbreviation.chars().allMatch(c -> c == '.')
                ? builder.build()
                : builder.abbreviations(List.of(abbreviation)).build();
    }

    @FuzzTest
    void split_anyText_coversItInOrderOnEverySurface(FuzzedDataProvider data) {
        SentenceSplitter splitter = splitter(data);
        String text = data.consumeBoolean() ? FuzzText.repeated(data, 3_000) : FuzzText.of(data, 1_500);
        List<Span> spans = splitter.split(text);
        int at = 0;
        for (Span span : spans) {
            assertBlank(text, at, span.start());
            assertThat(span.isEmpty()).isFalse();
            at = span.end();
        }
        assertBlank(text, at, text.length());
        assertThat(walk(splitter.cursor(), text)).isEqualTo(spans);
        assertThat(splitter.stream(text)).isEqualTo(spans);
        assertThat(splitter.stream(new StringReader(text)).map(ReadSentence::text))
                .isEqualTo(spans.stream().map(span -> span.text(text)).toList());
        assertPartition(splitter.boundaries(text), text);
        assertThat(splitter.explain(text)).allMatch(e -> e.offset() <= text.length());
    }

    private static List<Span> walk(SentenceCursor cursor, String text) {
        List<Span> spans = new ArrayList<>();
        cursor.reset(text);
        while (cursor.next()) {
            spans.add(new Span(cursor.start(), cursor.end()));
        }
        return spans;
    }

    private static void assertPartition(int[] boundaries, String text) {
        assertThat(boundaries).isSorted().doesNotHaveDuplicates().startsWith(0).endsWith(text.length());
    }

    private static void assertBlank(String text, int from, int to) {
        assertThat(text.substring(from, to).chars()).allMatch(UCharacter::isUWhiteSpace);
    }
}
