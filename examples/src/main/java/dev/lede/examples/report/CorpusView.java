package dev.lede.examples.report;

import dev.lede.examples.report.chart.Bar;
import dev.lede.examples.report.chart.BarChart;
import dev.lede.examples.report.chart.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of several articles: what they have in common, a table to compare them, and each in brief. */
final class CorpusView {

    private static final int LANGUAGES_SHOWN = 12;

    private final List<ArticleReport> reports;

    CorpusView(List<ArticleReport> reports) {
        this.reports = List.copyOf(reports);
    }

    void write(Markup page) {
        overview(page);
        new KeynessView(reports).write(page);
        new TrendsView(reports).write(page);
        new DuplicatesView(reports).write(page);
        comparison(page);
        articles(page);
    }

    private void overview(Markup page) {
        page.open("section").element("h2", "Overview").open("div", "class", "charts");
        ArticleView.figure(
                page, "Languages", "Number of articles.", BarChart.draw("Articles by language", languages()));
        List<Bar> terms = terms();
        if (!terms.isEmpty()) {
            ArticleView.figure(
                    page,
                    "Key terms",
                    "Number of articles in which a term is key.",
                    BarChart.draw("Key terms by number of articles", terms));
        }
        page.close("div").close("section");
    }

    private List<Bar> languages() {
        return bars(reports.stream()
                .collect(Collectors.groupingBy(
                        report -> Numbers.name(report.detection().language()), TreeMap::new, Collectors.counting())));
    }

    /** Those of one article alone say nothing of the whole. */
    private List<Bar> terms() {
        Map<String, Long> articles = reports.stream()
                .flatMap(report -> report.terms().stream().map(KeyTerm::term).distinct())
                .collect(Collectors.groupingBy(term -> term, TreeMap::new, Collectors.counting()));
        articles.values().removeIf(number -> number < 2);
        return bars(articles);
    }

    /** The greatest first; equal ones in the order of their names. */
    private static List<Bar> bars(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LANGUAGES_SHOWN)
                .map(entry -> Bar.of(entry.getKey(), entry.getValue().intValue()))
                .toList();
    }

    private void comparison(Markup page) {
        page.open("section").element("h2", "Comparison");
        String[] heads = {"Article", "Language", "#Words", "#Sentences", "#LIX", "#Foreign", "#Repairs", "Key terms"};
        new HtmlTable(page, "c", heads).write(reports.size(), (row, cells) -> {
            ArticleReport report = reports.get(row);
            cells.row(Integer.toString(row + 1)).link(report.name(), "#a" + (row + 1));
            cells.text(Numbers.name(report.detection().language()));
            cells.number(Numbers.count(report.words()));
            cells.number(Numbers.sentences(report));
            cells.number(lix(report));
            cells.number(Numbers.count(report.foreign().size()));
            cells.number(Numbers.count(report.repairs().size()));
            cells.text(report.terms().stream().limit(3).map(KeyTerm::term).collect(Collectors.joining(" · ")));
        });
        page.close("section");
    }

    private static String lix(ArticleReport report) {
        return report.measures().stream()
                .filter(measure -> measure.name().equals(StyleMeasures.LIX))
                .map(measure -> Numbers.decimal(measure.value(), 1))
                .findFirst()
                .orElse("–");
    }

    private void articles(Markup page) {
        page.open("section").element("h2", "Articles");
        for (int i = 0; i < reports.size(); i++) {
            ArticleReport report = reports.get(i);
            page.open("details", "id", "a" + (i + 1)).open("summary").element("bdi", report.name());
            page.text(" ").element("small", summary(report)).close("summary");
            new ArticleView(report, "a" + (i + 1) + "-", false).write(page);
            page.close("details");
        }
        page.close("section");
    }

    private static String summary(ArticleReport report) {
        return Numbers.name(report.detection().language()) + ", " + Numbers.plural(report.words(), "word");
    }
}
