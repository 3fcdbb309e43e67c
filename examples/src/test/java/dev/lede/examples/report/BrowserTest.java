package dev.lede.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens reports in a browser; run by the profile {@code browser}. Pictures are left in {@code target/browser}. */
@Tag("browser")
class BrowserTest {

    private static final Analyst ANALYST = new Analyst(10);

    private static Chromium.Findings open(String name, List<ArticleReport> reports, int width)
            throws IOException, InterruptedException {
        Optional<Chromium> browser = Chromium.find(Path.of("target", "browser").toAbsolutePath());
        assumeTrue(browser.isPresent(), "no Chromium on this machine");
        return browser.orElseThrow().open(name, new HtmlReport().format(reports), width);
    }

    @ParameterizedTest
    @CsvSource({
        "ferry.it.txt, 1280",
        "ferry.it.txt, 390",
        "library.en.txt, 1280",
        "orchard.de.txt, 390",
        "observatory.ru.txt, 1280"
    })
    void page_ofASample_showsTheTextAndItsMarks(String name, int width) throws IOException, InterruptedException {
        String text = Samples.article(name);

        Chromium.Findings found = open(name, List.of(ANALYST.analyse(name, text)), width);

        assertThat(found.text()).isEqualTo(text);
        assertThat(found.marks()).isPositive();
        assertThat(found.emptyMarks()).isZero();
        assertThat(found.scrollsSideways()).isFalse();
        assertThat(found.console()).isEmpty();
        assertThat(found.violations()).isEmpty();
    }

    @Test
    void page_ofHostileText_runsNothing() throws IOException, InterruptedException {
        String text =
                "<script>document.title='x';console.error('ran')</script> <img src=x onerror=console.error('ran')>\n"
                        + "مرحبا بالعالم، هذا نص قصير. 漢字かな交じり文。 <b>&lt;</b> '\"> javascript:alert(1)";

        Chromium.Findings found = open("hostile", List.of(Samples.report("<b>n</b>", text, "مرحبا", "漢字")), 390);

        assertThat(found.text()).isEqualTo(text);
        assertThat(found.console()).isEmpty();
        assertThat(found.violations()).isEmpty();
    }

    @Test
    void page_ofTwoHundredArticles_opens() throws IOException, InterruptedException {
        List<ArticleReport> reports = new ArrayList<>();
        Random random = new Random(200);
        List<String> sources = List.of("ferry.it.txt", "library.en.txt", "orchard.de.txt", "observatory.ru.txt");
        for (int i = 0; i < 200; i++) {
            List<String> lines = new ArrayList<>(
                    Samples.article(sources.get(i % sources.size())).lines().toList());
            java.util.Collections.shuffle(lines, random);
            String name = String.format(java.util.Locale.ROOT, "2026-%02d/article%03d.txt", 1 + i % 12, i);
            reports.add(ANALYST.analyse(name, String.join("\n", lines.subList(0, 4))));
        }

        for (int width : new int[] {1280, 390}) {
            Chromium.Findings found = open("folder", reports, width);

            assertThat(found.console()).isEmpty();
            assertThat(found.violations()).isEmpty();
            assertThat(found.scrollsSideways()).isFalse();
        }
    }
}
