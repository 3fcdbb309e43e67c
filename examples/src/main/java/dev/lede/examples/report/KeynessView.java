package dev.lede.examples.report;

import dev.lede.examples.report.chart.Bar;
import dev.lede.examples.report.chart.BarChart;
import dev.lede.examples.report.chart.Markup;
import dev.lede.stats.StopWords;
import dev.lede.stats.TermCounts;
import dev.lede.stats.measure.FrequencyPair;
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

    private static final int WORDS_EACH = 10;

    private final List<Group> groups;

    private record Group(String name, List<ArticleReport> reports) {

        TermCounts counts() {
            return reports.stream().map(ArticleReport::counts).reduce(TermCounts.empty(), TermCounts::merge);
        }

        boolean isStopWord(String word) {
            return StopWords.of(reports.get(0).detection().language()).contains(word);
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
        TermCounts a = first.counts();
        TermCounts b = second.counts();
        List<Bar> bars = new ArrayList<>();
        a.merge(b).terms().forEach(term -> {
            FrequencyPair pair = new FrequencyPair(a.count(term), a.total(), b.count(term), b.total());
            double keyness = KeynessMeasure.G2_TWO_CELL.of(pair) * pair.direction();
            Group home = keyness > 0 ? first : second;
            if (Double.isFinite(keyness) && keyness != 0 && !home.isStopWord(term)) {
                bars.add(Bar.of(term, keyness));
            }
        });
        bars.sort(Comparator.comparingDouble((Bar bar) -> -bar.value()).thenComparing(Bar::label));
        return ends(bars);
    }

    /** The first and the last of a list that runs from the most positive to the most negative value. */
    private static List<Bar> ends(List<Bar> bars) {
        List<Bar> ends = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            boolean key = bars.get(i).value() > 0 ? i < WORDS_EACH : i >= bars.size() - WORDS_EACH;
            if (key) {
                ends.add(bars.get(i));
            }
        }
        return ends;
    }
}
