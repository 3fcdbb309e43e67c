package dev.lede.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String TEXT =
            "Il chief ha visto il museo.\n\n“Dr. A & B < C”\r\nun museo\tnuovo 漢字 👩‍🚀 مرحبا";

    private static String page(String text) {
        return new HtmlReport().format(List.of(Samples.report("a.txt", text, "chief", "museo")));
    }

    /** What a browser would show of the article: tags taken out, references resolved. */
    private static String shown(String page) {
        Matcher text = Pattern.compile("<div class=\"text\"[^>]*>(.*?)</div>", Pattern.DOTALL)
                .matcher(page);
        assertThat(text.find()).isTrue();
        return text.group(1)
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#13;", "\r")
                .replace("&amp;", "&");
    }

    @Test
    void format_markedArticle_hasTheCharactersOfTheOriginal() {
        assertThat(shown(page(TEXT))).isEqualTo(TEXT);
        for (String name : List.of("ferry.it.txt", "library.en.txt", "orchard.de.txt", "observatory.ru.txt")) {
            String text = Samples.article(name);
            String page = new HtmlReport().format(List.of(new Analyst(10).analyse(name, text)));

            assertThat(shown(page)).isEqualTo(text);
            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
        }
    }

    @Test
    void format_marksStandOnTheRightWords() {
        assertThat(page(TEXT))
                .containsPattern(
                        "<a class=\"f\" lang=\"en\" href=\"#f1\" data-tip=\"English in a text in Italian, 91.0 %\">chief</a>")
                .containsPattern("<a class=\"k\" href=\"#k1\"[^>]*>museo</a>")
                .contains("<tr id=\"f1\">", "<tr id=\"k1\">");
    }

    @Test
    void format_hostileText_staysText() {
        String text =
                "<script>alert(1)</script>\n<img src=x onerror=alert(1)>\n\"'><svg onload=x>\n\u202Eevil\u0000\uD800 &lt;b&gt; --></style>";
        String page = new HtmlReport().format(List.of(Samples.report("<i>\"'&\u202E", text, "alert", "<script>")));

        assertThat(page).doesNotContain("<script", "<img", "<svg onload", "\u202E", "\u0000", "<i>");
        assertThat(page).contains("‹U+202E›", "‹U+0000›", "‹U+D800›", "&amp;lt;b&amp;gt;");
        assertThat(shown(page))
                .isEqualTo(text.replace("\u202E", "‹U+202E›")
                        .replace("\u0000", "‹U+0000›")
                        .replace("\uD800", "‹U+D800›"));
    }

    @Test
    void format_needsNothingFromElsewhere() {
        assertThat(page(TEXT))
                .doesNotContainPattern("(?i)(src|href)\\s*=\\s*\"(?!#)")
                .doesNotContainPattern("url\\(|@import|<script|<link")
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<main id=\"content\">", "<h1>", "<title>a.txt · Lede</title>");
    }

    @Test
    void format_everyAnchorIsThereAndOnlyOnce() {
        List<ArticleReport> reports = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reports.add(Samples.report("folder" + i % 2 + "/" + i, TEXT, "chief", "museo"));
        }
        String page = new HtmlReport().format(reports);
        List<String> ids = all(page, " id=\"([^\"]*)\"");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all(page, "href=\"#([^\"]*)\""));
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void format_twoHundredArticles_isSmall() {
        List<ArticleReport> reports = new ArrayList<>();
        ArticleReport sample = new Analyst(10).analyse("x", Samples.article("ferry.it.txt"));
        for (int i = 0; i < 200; i++) {
            reports.add(sample);
        }

        assertThat(new HtmlReport().format(reports).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(5_000_000);
    }

    @Test
    void format_longText_saysWhatIsLeftOut() {
        String page = page("il museo è nuovo\n".repeat(20_000));

        assertThat(page).containsPattern("The rest, [0-9,]+ characters, is not shown");
        assertThat(page).hasSizeLessThan(4_000_000);
    }

    @Test
    void format_noArticle_isRefused() {
        assertThatThrownBy(() -> new HtmlReport().format(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one article");
    }

    @Test
    void format_emptyText_isAPage() {
        assertThat(new HtmlReport().format(List.of(new Analyst(5).analyse("empty", ""))))
                .contains("cannot be told");
    }
}
