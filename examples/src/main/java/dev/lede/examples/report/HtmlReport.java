package dev.lede.examples.report;

import dev.lede.examples.report.chart.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Shows reports as one page that needs nothing but itself: no network, no script. Immutable and thread-safe.
 *
 * <p>The page works with a keyboard, with a screen reader, on a telephone, in the dark and on paper. Text of articles
 * stays text, whatever it contains.
 */
public final class HtmlReport {

    private static final String STYLE = "report.css";

    /** A view with the standard looks. */
    public HtmlReport() {}

    /**
     * The page of one article or several.
     *
     * @throws IllegalArgumentException if there is no article
     */
    public String format(List<ArticleReport> reports) {
        Objects.requireNonNull(reports, "reports");
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one article, but there is none");
        }
        boolean single = reports.size() == 1;
        String title = single ? reports.get(0).name() : Numbers.count(reports.size()) + " articles";
        Markup page = new Markup();
        begin(page, title, single ? "What Lede says of the text" : "What Lede says of the texts");
        if (single) {
            new ArticleView(reports.get(0), "", true).write(page);
        } else {
            new CorpusView(reports).write(page);
        }
        end(page);
        return page.toString();
    }

    private static void begin(Markup page, String title, String lead) {
        page.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
        page.open("meta", "charset", "utf-8");
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        page.element("title", title + " · Lede");
        page.open("style").raw(style()).close("style").close("head");
        page.open("body").element("a", "Skip to the content", "class", "skip", "href", "#content");
        page.open("header").open("h1").element("bdi", title).close("h1");
        page.element("p", lead, "class", "lead").close("header");
        page.open("main", "id", "content");
    }

    private static void end(Markup page) {
        page.close("main").open("footer").element("p", "Made by Lede, on this machine, without any network.");
        page.close("footer").close("body").close("html").text("\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STYLE, e);
        }
    }
}
