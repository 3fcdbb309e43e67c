package dev.lede.examples.report;

import dev.lede.examples.report.chart.Markup;
import dev.lede.examples.report.chart.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How often words occur over the months, where the names of articles have dates such as {@code 2026-03-14}. */
final class TrendsView {

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-?(0[1-9]|1[0-2])(?!\\d{3})");
    private static final int LEAST_MONTHS = 3;
    private static final int TERMS_SHOWN = 6;

    private final List<ArticleReport> reports;
    private final TreeMap<String, List<ArticleReport>> months = new TreeMap<>();

    TrendsView(List<ArticleReport> reports) {
        this.reports = reports;
        for (ArticleReport report : reports) {
            Matcher month = MONTH.matcher(report.name());
            if (month.find()) {
                months.computeIfAbsent(month.group(1) + "-" + month.group(2), key -> new ArrayList<>())
                        .add(report);
            }
        }
    }

    /** Nothing if there are dates of fewer than three months. */
    void write(Markup page) {
        if (months.size() < LEAST_MONTHS) {
            return;
        }
        List<String> names = List.copyOf(months.keySet());
        page.open("section").element("h2", "Trends").open("div", "class", "charts");
        List<Double> articles =
                months.values().stream().map(month -> (double) month.size()).toList();
        ArticleView.figure(page, "Articles", "Number a month.", Timeline.draw("Articles a month", names, articles));
        for (String term : terms()) {
            List<Double> rates =
                    months.values().stream().map(month -> rate(term, month)).toList();
            ArticleView.figure(page, term, "Times in 1,000 words, by month.", Timeline.draw(term, names, rates));
        }
        page.close("div").close("section");
    }

    /** The single words that are key in most articles. */
    private List<String> terms() {
        Map<String, Long> counts = reports.stream()
                .flatMap(report -> report.terms().stream().map(KeyTerm::term).distinct())
                .filter(term -> term.indexOf(' ') < 0)
                .collect(Collectors.groupingBy(term -> term, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS_SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double rate(String term, List<ArticleReport> month) {
        String form = com.ibm.icu.lang.UCharacter.foldCase(term, true);
        long count =
                month.stream().mapToLong(report -> report.counts().count(form)).sum();
        long total = month.stream().mapToLong(report -> report.counts().total()).sum();
        return total == 0 ? 0 : 1000.0 * count / total;
    }
}
