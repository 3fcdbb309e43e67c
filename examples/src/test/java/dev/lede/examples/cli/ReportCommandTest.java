package dev.lede.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String SAMPLE = "samples/ferry.it.txt";

    @TempDir
    private Path folder;

    @Test
    void report_sample_readsWell() {
        CliRun run = CliRun.of("", "report", SAMPLE);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("ferry.it.txt\n")
                .contains("Italian (it)", "Key terms", "Foreign insertions", "Castelbruno")
                .doesNotContain("\u001B");
    }

    @Test
    void report_standardInput_sameAsFile() throws IOException {
        String text = Files.readString(Path.of(SAMPLE));

        assertThat(CliRun.of(text, "report").out().lines().skip(1))
                .containsExactlyElementsOf(
                        CliRun.of("", "report", SAMPLE).out().lines().skip(1).toList());
    }

    @Test
    void report_colourAlways_coloured() {
        assertThat(CliRun.of("", "report", "--color=always", SAMPLE).out()).contains("\u001B[0;1;36m");
    }

    @Test
    void report_json_oneObjectPerArticle() throws IOException {
        CliRun run = CliRun.of("", "report", "--json", SAMPLE, "samples/library.en.txt");

        assertThat(run.lines()).hasSize(2);
        for (String line : run.lines()) {
            try (JsonParser json = new JsonFactory().createParser(line)) {
                json.nextToken();
                json.skipChildren();
                assertThat(json.nextToken()).isNull();
            }
        }
        assertThat(run.lines().get(0)).startsWith("{\"name\":\"ferry.it.txt\",").contains("\"language\":\"it\"");
    }

    @Test
    void report_html_writesAPage() throws IOException {
        Path page = folder.resolve("page.html");

        CliRun run = CliRun.of("", "report", "--html", page.toString(), SAMPLE);

        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("ferry.it.txt");
    }

    @Test
    void report_folder_everyTextFileWithinIt() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/two.txt"), "La casa è grande.");
        Files.writeString(folder.resolve("a/one.txt"), "\uFEFFIl museo è nuovo.");
        Files.writeString(folder.resolve("a/other.md"), "x");

        CliRun run = CliRun.of("", "report", "--json", folder.toString());

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("\"name\":\"a/b/two.txt\"");
        assertThat(run.lines().get(1)).contains("\"name\":\"a/one.txt\"", "\"characters\":17");
    }

    @Test
    void report_missingFile_saysWhich() {
        CliRun run = CliRun.of("", "report", "no/such/file.txt");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("lede report: no/such/file.txt: there is no such file\n");
    }

    @Test
    void report_emptyFolder_saysSo() {
        CliRun run = CliRun.of("", "report", "--html", folder.resolve("x.html").toString(), folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no text file").hasLineCount(1);
    }

    @Test
    void report_hardText_neverFails() {
        CliRun run = CliRun.of("\u0000\u202E<script>\r\n\r" + "e\u0301".repeat(3000) + "\uFFFF", "report");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
