package dev.lede.examples.report;

import dev.lede.examples.report.chart.Bar;
import dev.lede.examples.report.chart.BarChart;
import dev.lede.examples.report.chart.Barcode;
import dev.lede.examples.report.chart.Histogram;
import dev.lede.examples.report.chart.Markup;
import dev.lede.examples.report.chart.RankPlot;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.stats.TermCount;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part of the page that shows one article; with all charts, or in brief among many others. */
final class ArticleView {

    private static final int ROWS_SHOWN = 100;

    private final ArticleReport report;
    private final String prefix;
    private final boolean full;

    /**
     * The view of an article.
     *
     * @param report its facts
     * @param prefix what makes the anchors of this article differ from those of others on the page
     * @param full whether to draw all charts
     */
    ArticleView(ArticleReport report, String prefix, boolean full) {
        this.report = report;
        this.prefix = prefix;
        this.full = full;
    }

    void write(Markup page) {
        facts(page);
        if (report.isReadInPart()) {
            page.element("p", Numbers.readInPart(report), "class", "note");
        }
        section(page, "Language", this::languages);
        section(page, "Text", this::text);
        if (full) {
            section(page, "Charts", this::charts);
        }
        section(page, "Key terms", this::terms);
        section(page, "Foreign insertions", this::foreign);
        if (full && !report.measures().isEmpty()) {
            section(page, "Readability and variety", this::measures);
        }
        if (!report.repairs().isEmpty()) {
            section(page, "Repairs and hidden characters", this::repairs);
        }
    }

    private void section(Markup page, String title, java.util.function.Consumer<Markup> content) {
        page.open("section").element(full ? "h2" : "h3", title);
        content.accept(page);
        page.close("section");
    }

    private void facts(Markup page) {
        page.open("dl", "class", "facts");
        fact(page, "Language", Numbers.name(report.detection().language()));
        fact(page, "Words", Numbers.count(report.words()));
        fact(page, "Sentences", Numbers.sentences(report));
        fact(page, "Different words", Numbers.count(report.counts().size()));
        fact(page, "Foreign insertions", Numbers.count(report.foreign().size()));
        fact(page, "Repairs", Numbers.count(report.repairs().size()));
        page.close("dl");
    }

    private static void fact(Markup page, String name, String value) {
        page.open("div").element("dt", name).element("dd", value).close("div");
    }

    /** How much of the text is in which language; the whole if it was not cut into parts. */
    private void languages(Markup page) {
        Map<String, Integer> shares = new TreeMap<>();
        for (LanguageSpan span : report.spans()) {
            shares.merge(Numbers.name(span.language()), span.span().length(), Integer::sum);
        }
        if (shares.isEmpty()) {
            shares.put(Numbers.name(report.detection().language()), 1);
        }
        int total =
                Math.max(1, shares.values().stream().mapToInt(Integer::intValue).sum());
        List<Map.Entry<String, Integer>> ranked = shares.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        page.open("div", "class", "languages", "aria-hidden", "true");
        ranked.forEach(share -> page.element("span", "", "style", "flex-grow:" + share.getValue()));
        page.close("div").open("p");
        String separator = "";
        for (Map.Entry<String, Integer> share : ranked) {
            page.text(
                    separator + share.getKey() + " " + Math.round(100.0 * share.getValue() / total) + " % of the text");
            separator = " · ";
        }
        page.text(". " + certainty()).close("p");
    }

    private String certainty() {
        if (report.detection().language().isUndetermined()) {
            return "The language of the whole cannot be told.";
        }
        return "The whole is " + Numbers.name(report.detection().language()) + " with a probability of "
                + Numbers.percent(report.detection().probability()) + ".";
    }

    private void text(Markup page) {
        page.open("p", "class", "legend").text("Marked: ").element("span", "foreign insertion", "class", "f");
        page.text(" ")
                .element("span", "key term", "class", "k")
                .text(". Small numbers count the sentences.")
                .close("p");
        new TextView(report, prefix).write(page);
    }

    private void charts(Markup page) {
        page.open("div", "class", "charts");
        if (!report.terms().isEmpty()) {
            figure(
                    page,
                    "Key terms",
                    "The longer, the more the text is about it.",
                    BarChart.draw("Key terms", termBars()));
            figure(
                    page,
                    "Where key terms stand",
                    "From the beginning of the text to its end.",
                    Barcode.draw("Where key terms stand", places()));
        }
        if (!report.frequent().isEmpty()) {
            figure(
                    page,
                    "Frequent words",
                    "Words such as “the” and numbers are left out.",
                    BarChart.draw("Frequent words", frequentBars()));
        }
        if (report.words() > 0) {
            figure(
                    page,
                    "Words in a sentence",
                    "How many sentences are how long.",
                    Histogram.draw("Words in a sentence", "words", report.sentenceWords()));
            figure(
                    page,
                    "Frequency and rank",
                    "Dashed: what Zipf’s law would give.",
                    RankPlot.draw("Frequency and rank of words", ranks()));
        }
        page.close("div");
    }

    static void figure(Markup page, String caption, String note, String svg) {
        page.open("figure")
                .open("figcaption")
                .text(caption + " ")
                .element("small", note)
                .close("figcaption");
        page.raw(svg).close("figure");
    }

    private List<Bar> termBars() {
        return report.terms().stream()
                .map(term -> Bar.of(term.term(), term.score()))
                .toList();
    }

    private List<Bar> frequentBars() {
        return report.frequent().stream()
                .map(term -> new Bar(term.term(), (double) term.count(), Numbers.count(term.count())))
                .toList();
    }

    private List<Barcode.Row> places() {
        double length = Math.max(1, report.text().length());
        return report.terms().stream()
                .map(term -> new Barcode.Row(
                        term.term(),
                        term.places().stream()
                                .map(place -> place.start() / length)
                                .toList()))
                .toList();
    }

    private List<Long> ranks() {
        return report.counts().stream()
                .map(TermCount::count)
                .sorted((a, b) -> Long.compare(b, a))
                .toList();
    }

    private void terms(Markup page) {
        if (report.terms().isEmpty()) {
            page.element("p", "None found.");
            return;
        }
        String[] heads = {"#Rank", "Term", "#Score", "#Occurrences"};
        table(page, heads, report.terms().size(), (row, cells) -> {
            KeyTerm term = report.terms().get(row);
            cells.row("k" + (row + 1)).number(Integer.toString(row + 1)).text(term.term());
            cells.number(Numbers.decimal(term.score(), 2))
                    .number(Numbers.count(term.places().size()));
        });
    }

    private void foreign(Markup page) {
        if (report.foreign().isEmpty()) {
            page.element("p", "None found.");
            return;
        }
        String[] heads = {"Words", "Language", "#Probability", "Why"};
        table(page, heads, report.foreign().size(), (row, cells) -> {
            LanguageSpan span = report.foreign().get(row);
            cells.row("f" + (row + 1)).text(span.span().text(report.text())).text(Numbers.name(span.language()));
            cells.number(Numbers.percent(span.probability())).text(why(span));
        });
    }

    private String why(LanguageSpan span) {
        return "More usual in " + Numbers.name(span.language()) + " than in "
                + Numbers.name(report.detection().language()) + ", and the words around it are not.";
    }

    private void measures(Markup page) {
        String[] heads = {"Measure", "#Value", "What it means"};
        table(page, heads, report.measures().size(), (row, cells) -> {
            Measure measure = report.measures().get(row);
            cells.row("m" + (row + 1)).text(measure.name()).number(Numbers.decimal(measure.value(), 1));
            cells.text(measure.meaning());
        });
    }

    private void repairs(Markup page) {
        String[] heads = {"#At", "Before", "After"};
        table(page, heads, report.repairs().size(), (row, cells) -> {
            Repair repair = report.repairs().get(row);
            cells.row("r" + (row + 1)).number(Numbers.count(repair.span().start()));
            cells.code(RepairText.show(repair.before())).code(RepairText.show(repair.after()));
        });
    }

    private void table(Markup page, String[] heads, int rows, HtmlTable.RowWriter writer) {
        new HtmlTable(page, prefix, heads).write(Math.min(rows, ROWS_SHOWN), writer);
        if (rows > ROWS_SHOWN) {
            page.element("p", "… and " + Numbers.count(rows - ROWS_SHOWN) + " more.", "class", "note");
        }
    }
}
