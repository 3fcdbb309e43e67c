package dev.lede.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line says to those who err: what was wrong, the value, what is allowed. */
class ErrorsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reprot | lede: there is no command \"reprot\"",
                "report --top -1 | lede report: --top must be 0 or more, but is -1",
                "report no/such.txt | lede report: no/such.txt: there is no such file",
                "corpus --threads 0 samples | lede corpus: --threads must be 1 or more, but is 0",
                "corpus no/such | lede corpus: there is no file or folder no/such",
                "keywords --top -1 | lede keywords: --top must be 0 or more, but is -1",
                "detect --languages x- | lede detect: --languages: not a well-formed BCP 47 language tag, such as it,",
                "detect --languages tlh | lede detect: --languages: none of the languages is known to the detector: [tlh]",
                "boundaries | lede boundaries: Error: Missing required argument (specify one of these)",
            })
    void argument_bad_saysWhatIsAllowed(String arguments, String said) {
        CliRun run = CliRun.of("a line\n", arguments.split(" ", -1));

        assertThat(run.err()).startsWith(said).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void report_folderWithoutTexts_saysSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        for (CliRun run : new CliRun[] {
            CliRun.of("", "report", empty.toString()),
            CliRun.of("", "report", "--html", folder.resolve("page.html").toString(), empty.toString())
        }) {
            assertThat(run.err()).isEqualTo("lede report: " + empty + ": there is no text file in the folder\n");
            assertThat(run.status()).isEqualTo(2);
        }
    }

    @Test
    void report_pageInNoFolder_saysSoBeforeReading() {
        Path missing = folder.resolve("missing");

        CliRun run =
                CliRun.of("", "report", "--html", missing.resolve("page.html").toString());

        assertThat(run.err()).isEqualTo("lede report: " + missing + ": there is no such folder for the page\n");
        assertThat(run.status()).isEqualTo(2);
    }
}
