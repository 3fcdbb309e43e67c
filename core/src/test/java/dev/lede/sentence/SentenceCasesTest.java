package dev.lede.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Language;
import dev.lede.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of {@code cases}, one for each phenomenon: language TAB text, where {@code ‖} stands between sentences (a
 * blank before it belongs to the text) and {@code ⏎} for a line break.
 */
class SentenceCasesTest {

    private record Case(String language, String text, List<String> sentences) {

        static Case of(String line) {
            String[] fields = line.split("\t", -1);
            String marked = fields[1].replace('⏎', '\n');
            List<String> sentences =
                    Stream.of(marked.split("‖", -1)).map(String::trim).toList();
            return new Case(
                    fields[0], marked.replace(" ‖ ", " ").replace("‖", "").trim(), sentences);
        }

        boolean isRight() {
            return found().equals(sentences);
        }

        List<String> found() {
            List<Span> spans = SentenceSplitter.news(Language.of(language)).split(text);
            return spans.stream().map(span -> span.text(text)).toList();
        }
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(SentenceCasesTest.class.getResource("cases").toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    private static List<Case> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Case::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void split_casesOfOnePhenomenon_atLeastNineOfTenRight(Path file) {
        List<Case> cases = read(file);
        List<String> wrong = cases.stream()
                .filter(one -> !one.isRight())
                .map(one -> one.language() + " " + String.join(" ‖ ", one.found()))
                .toList();
        assertThat(wrong).as("wrong of %d", cases.size()).hasSizeLessThanOrEqualTo(cases.size() / 10);
    }

    @Test
    void split_allCases_atLeast97PercentRight_alsoInTheMeanOfLanguages() throws IOException, URISyntaxException {
        List<Case> cases = files().flatMap(file -> read(file).stream()).toList();
        Map<String, List<Boolean>> byLanguage = new TreeMap<>();
        cases.forEach(one -> byLanguage
                .computeIfAbsent(one.language(), tag -> new ArrayList<>())
                .add(one.isRight()));
        double mean = byLanguage.values().stream()
                .mapToDouble(SentenceCasesTest::share)
                .average()
                .orElseThrow();
        assertThat(byLanguage).hasSizeGreaterThan(40);
        assertThat(share(cases.stream().map(Case::isRight).toList())).isGreaterThan(.97);
        assertThat(mean).isGreaterThan(.96);
    }

    private static double share(List<Boolean> right) {
        return right.stream().mapToInt(one -> one ? 1 : 0).average().orElseThrow();
    }
}
