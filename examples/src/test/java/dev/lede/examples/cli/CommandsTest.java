package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every batch command, from bytes to bytes. */
class CommandsTest {

    /** A command, how it takes a text, and what it answers to a blank line. */
    private record Batch(List<String> arguments, String before, String after, String blank) {

        CliRun run(String input) {
            return CliRun.of(input, arguments.toArray(String[]::new));
        }

        String line(String jsonText) {
            return before + jsonText + after + "\n";
        }

        @Override
        public String toString() {
            return String.join(" ", arguments);
        }
    }

    private static Batch json(String... arguments) {
        return new Batch(List.of(arguments), "", "", "");
    }

    private static Batch document(String... arguments) {
        return new Batch(List.of(arguments), "{\"id\":1,\"lang\":null,\"text\":", "}", "");
    }

    static Stream<Batch> batches() {
        return Stream.of(
                new Batch(List.of("detect"), "", "", "und\t0"),
                document("spans"),
                json("normalize"),
                json("normalize", "--preset", "clean", "--offsets"),
                json("normalize", "--preset", "search"),
                json("tokens"),
                json("tokens", "--explain"),
                new Batch(List.of("tokens"), "[\"it\",", "]", ""),
                json("boundaries", "--words"),
                json("boundaries", "--sentences"),
                document("sentences"),
                document("keywords"));
    }

    static Stream<Batch> jsonBatches() {
        return batches().filter(batch -> !batch.arguments().contains("detect"));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void run_tenThousandLines_oneAnswerEachInOrder(Batch batch) {
        String input = IntStream.range(0, 10_000)
                .mapToObj(i -> i % 7 == 0 ? "\n" : batch.line("\"Il museo " + i % 100 + " è nuovo.\""))
                .collect(Collectors.joining());

        CliRun run = batch.run(input);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.lines();
        assertThat(lines).hasSize(10_000);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).equals(batch.blank())).isEqualTo(i % 7 == 0);
            assertThat(lines.get(i)).isEqualTo(lines.get(i % 700));
        }
    }

    /** What is hard on text programs. */
    static List<String> hardTexts() {
        return List.of(
                "\"\"",
                "\" \"",
                "\"\\ud800\"",
                "\"\\udc00a\\ud800\"",
                "\"\\u0000\"",
                "\"a\\u0000b\\u0085c\\u2028d\\u2029\"",
                "\"e" + "\\u0301".repeat(5000) + "\"",
                "\"" + "\\u202e\\u2066".repeat(500) + "\"",
                "\"" + "a".repeat(100_000) + "\"",
                "\"" + "&amp;".repeat(5000) + "\"",
                "\"" + "ไ".repeat(20_000) + "\"",
                "\"" + "👩‍👩‍👧‍👦".repeat(500) + "\"");
    }

    @ParameterizedTest
    @MethodSource("jsonBatches")
    void run_hardTexts_oneAnswerEach(Batch batch) {
        CliRun run = batch.run(hardTexts().stream().map(batch::line).collect(Collectors.joining()));

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSameSizeAs(hardTexts()).noneMatch(String::isEmpty);
        assertThat(run.out().chars().filter(c -> c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("batches")
    void run_manyScripts_oneAnswerEach(Batch batch) {
        List<String> texts = Scripts.texts();

        CliRun run = batch.run(
                texts.stream().map(text -> batch.line("\"" + text + "\"")).collect(Collectors.joining()));

        assertThat(texts.size()).isGreaterThanOrEqualTo(40);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSameSizeAs(texts);
    }

    @ParameterizedTest
    @MethodSource("jsonBatches")
    void run_malformedLine_earlierAnswersAndALineNumber(Batch batch) {
        CliRun run = batch.run(batch.line("\"a b\"") + "\n" + "{\"text\": \"x\n" + batch.line("\"c\""));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .startsWith("lede " + batch.arguments().get(0) + ": line 3: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void run_noInput_noOutput(Batch batch) {
        assertThat(batch.run("")).isEqualTo(new CliRun(0, "", ""));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void run_closedOutput_endsQuietly(Batch batch) {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        byte[] input = batch.line("\"a b\"").repeat(5000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Streams streams = new Streams(
                new ByteArrayInputStream(input), closed, new PrintStream(err, true, ISO_8859_1), Terminal.ofProcess());

        int status = new Cli(streams).run(batch.arguments().toArray(String[]::new));

        assertThat(status).isZero();
        assertThat(err.toString(ISO_8859_1)).isEmpty();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("tokens", "\"Rome, 5 May\"", "[[0,4],[4,5],[6,7],[8,11]]"),
                Arguments.of(
                        "tokens --explain",
                        "[\"it\",\"L’ora\"]",
                        "[[0,2,\"word\",\"ELISION\"],[2,5,\"word\",\"WB5 WB2\"]]"),
                Arguments.of("tokens --explain", "\"\"", "[]"),
                Arguments.of("boundaries --words", "\"a b\"", "[0,1,2,3]"),
                Arguments.of("boundaries --words", "\"\"", "[0]"),
                Arguments.of("boundaries --sentences", "\"\"", "[0]"),
                Arguments.of("boundaries --sentences", "\"A b. C\"", "[0,5,6]"),
                Arguments.of("normalize --preset minimal", "\"e\\u0301\"", "\"é\""),
                Arguments.of("normalize --preset none", "\"e\\u0301&amp;\\ud800\"", "\"e\u0301&amp;\\ud800\""),
                Arguments.of(
                        "normalize --offsets",
                        "\"a&amp;b\"",
                        "{\"text\":\"a&b\",\"map\":[[0,1,0,1],[1,2,1,6],[2,3,6,7]]}"),
                Arguments.of("normalize --offsets", "\"\"", "{\"text\":\"\",\"map\":[]}"),
                Arguments.of(
                        "sentences",
                        "{\"lang\":\"mix\",\"text\":\" It rained.  We stayed. \"}",
                        "{\"sentences\":[\"It rained.\",\"We stayed.\"]}"),
                Arguments.of(
                        "keywords --top 0",
                        "{\"id\":\"x\\u2028\",\"text\":\"a\"}",
                        "{\"id\":\"x\\u2028\",\"keywords\":[]}"),
                Arguments.of("keywords", "{\"text\":\"\"}", "{\"id\":null,\"keywords\":[]}"),
                Arguments.of(
                        "spans",
                        "{\"id\":3,\"text\":\"\"}",
                        "{\"id\":3,\"language\":\"und\",\"spans\":[],\"foreign\":[]}"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void run_line_answer(String command, String in, String out) {
        CliRun run = CliRun.of(in + "\n", command.split(" ", -1));

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).containsExactly(out);
    }

    @Test
    void detect_text_tagAndProbability() {
        CliRun run = CliRun.of("""
                Il governo ha approvato lunedì la nuova legge sul lavoro, ma i sindacati non sono d’accordo

                12 34
                The government has passed the new law on labour, but the unions do not agree with it
                """, "detect");

        assertThat(run.lines().get(0)).matches("it\t(0\\.[89]\\d*|1)");
        assertThat(run.lines().get(1)).isEqualTo("und\t0");
        assertThat(run.lines().get(2)).startsWith("und\t0");
        assertThat(run.lines().get(3)).matches("en\t(0\\.[89]\\d*|1)");
    }

    @Test
    void detect_languages_onlyThese() {
        CliRun run = CliRun.of("Il governo ha approvato la nuova legge sul lavoro\n", "detect", "--languages", "es,fr");

        assertThat(run.lines().get(0)).containsPattern("^(es|fr|und)\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "detect --languages x_y!",
                "detect --languages",
                "detect --languages=it,,en",
                "tokens --nope",
                "boundaries",
                "boundaries --words --sentences",
                "normalize --preset nice",
                "keywords --top -1",
                "keywords --top x",
                "report --top -1",
                "report --color red",
                "nope",
                ""
            })
    void run_badOption_usageAndStatusTwo(String command) {
        CliRun run = CliRun.of("", command.isEmpty() ? new String[0] : command.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: lede");
    }

    static Set<String> commands() {
        return Cli.all(Streams.standard()).getSubcommands().keySet();
    }

    /** Eighty columns, and an example of each. */
    @ParameterizedTest
    @MethodSource("commands")
    void help_fitsAScreenAndHasAnExample(String command) {
        CliRun run = CliRun.of("", command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("Example: +[^\n]*lede " + command);
        assertThat(run.lines()).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 80);
        assertThat(CliRun.of("", "--help").out()).contains("  " + command + " ");
    }

    @Test
    void languages_tagAndEnglishName() {
        CliRun run = CliRun.of("", "languages");

        assertThat(run.lines()).contains("it\tItalian").isSorted().allMatch(line -> line.matches("[a-zA-Z-]+\t\\S.*"));
        assertThat(run.lines().size()).isGreaterThanOrEqualTo(75);
    }
}
