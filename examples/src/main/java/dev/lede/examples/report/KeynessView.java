package dev.lede.examples.report;

import dev.lede.examples.report.chart.Bar;
import dev.lede.examples.report.chart.BarChart;
import dev.lede.examples.report.chart.Markup;
import dev.lede.stats.Keyness;
import dev.lede.stats.StopWords;
import dev.lede.stats.TermCounts;
import dev.lede.stats.measure.KeynessMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What sets two groups of articles apart: the words whose frequencies differ most, by log-likelihood.
 *
 * <p>Groups are folders where names have them, else languages. Only the two largest are compared.
 */
final class KeynessView {

    private static final KeynessMeasure MEASURE = KeynessMeasure.G2_TWO_CELL;
    private static final int WORDS_EACH = 10;
    private static final int LEAST_COUNT = 3;

    /** Enough for ten to be left when stop words are out. */
    private static final int WORDS_READ = 400;

    private final List<Group> groups;

    private record Group(String name, List<ArticleReport> reports, StopWords stopWords) {

        Group(String name, List<ArticleReport> reports) {
            this(name, reports, StopWords.of(reports.get(0).detection().language()));
        }

        TermCounts counts() {
            return reports.stream().map(ArticleReport::counts).reduce(TermCounts.empty(), TermCounts::merge);
        }

        boolean isStopWord(String word) {
            return stopWords.contains(word);
        }
    }

    KeynessView(List<ArticleReport> reports) {
        Map<String, List<ArticleReport>> folders =
                reports.stream().collect(Collectors.groupingBy(KeynessView::folder, TreeMap::new, Collectors.toList()));
        groups = largest(folders.size() > 1 ? folders : byLanguage(reports));
    }

    private static String folder(ArticleReport report) {
        int slash = report.name().lastIndexOf('/');
        return slash < 0 ? "" : report.name().substring(0, slash);
    }

    private static Map<String, List<ArticleReport>> byLanguage(List<ArticleReport> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        report -> Numbers.name(report.detection().language()), TreeMap::new, Collectors.toList()));
    }

    private static List<Group> largest(Map<String, List<ArticleReport>> named) {
        return named.entrySet().stream()
                .map(entry -> new Group(entry.getKey().isEmpty() ? "(no folder)" : entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (Group group) -> -group.reports().size())
                        .thenComparing(Group::name))
                .limit(2)
                .toList();
    }

    /** Nothing if there is but one group. */
    void write(Markup page) {
        if (groups.size() < 2) {
            return;
        }
        Group first = groups.get(0);
        Group second = groups.get(1);
        String title = "What sets " + first.name() + " apart from " + second.name();
        List<Bar> bars = bars(first, second);
        if (!bars.isEmpty()) {
            page.open("section").element("h2", title);
            String note = "To the right what is more frequent in " + first.name() + ", to the left in " + second.name()
                    + "; log-likelihood G², beyond 15.1 hardly by chance.";
            ArticleView.figure(page, "Keyness", note, BarChart.draw(title, bars));
            page.close("section");
        }
    }

    private static List<Bar> bars(Group first, Group second) {
        Keyness keyness = Keyness.of(first.counts(), second.counts());
        List<Bar> bars = new ArrayList<>();
        keyness.overused(MEASURE, LEAST_COUNT, WORDS_READ).stream()
                .filter(term -> Double.isFinite(term.score()) && !first.isStopWord(term.term()))
                .limit(WORDS_EACH)
                .forEach(term -> bars.add(new Bar(term.term(), term.score(), Numbers.decimal(term.score(), 1))));
        keyness.underused(MEASURE, LEAST_COUNT, WORDS_READ).stream()
                .filter(term -> Double.isFinite(term.score()) && !second.isStopWord(term.term()))
                .limit(WORDS_EACH)
                .sorted(Comparator.comparingDouble(dev.lede.stats.KeyTerm::score))
                .forEach(term -> bars.add(new Bar(term.term(), -term.score(), Numbers.decimal(term.score(), 1))));
        return bars;
    }
}
