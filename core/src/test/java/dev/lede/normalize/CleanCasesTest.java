package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and phrases that went wrong in one way or several, and such as only look it. */
class CleanCasesTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private record Case(String text, String expected) {}

    private static List<Case> cases(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(CleanCasesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", 2))
                    .map(columns -> new Case(unescape(columns[0]), unescape(columns[1])))
                    .toList();
        }
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(m -> {
            String character = String.valueOf((char) Integer.parseInt(m.group(1), 16));
            return Matcher.quoteReplacement(character);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean-cases.tsv", "repair-cases.tsv"})
    void clean_ofEachCase_isAsExpectedAndStays(String file) throws IOException {
        assertThat(cases(file)).hasSizeGreaterThan(450).allSatisfy(c -> {
            NormalizedText t = Normalizer.clean().normalize(c.text());
            assertThat(t.text()).as(c.text()).isEqualTo(c.expected());
            MapLaws.check(t);
            assertThat(Normalizer.clean().normalize(t.text()).isChanged()).isFalse();
        });
    }
}
