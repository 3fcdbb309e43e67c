package dev.lede.examples.report;

import dev.lede.examples.report.chart.Markup;
import dev.lede.stats.context.DuplicatePair;
import dev.lede.stats.context.NearDuplicates;
import java.util.Comparator;
import java.util.List;

/** Articles that are nearly the same: reprints, new versions, rewritten ones. */
final class DuplicatesView {

    private static final double LEAST_LIKENESS = 0.5;
    private static final int PAIRS_SHOWN = 50;

    private final List<ArticleReport> reports;

    DuplicatesView(List<ArticleReport> reports) {
        this.reports = reports;
    }

    void write(Markup page) {
        List<DuplicatePair> pairs =
                NearDuplicates.of(reports.stream().map(ArticleReport::text).toList(), LEAST_LIKENESS).pairs().stream()
                        .sorted(Comparator.comparingDouble((DuplicatePair pair) -> -pair.similarity()))
                        .toList();
        page.open("section").element("h2", "Near-duplicates");
        if (pairs.isEmpty()) {
            page.element("p", "None found.").close("section");
            return;
        }
        String[] heads = {"Article", "Like", "#Likeness"};
        new HtmlTable(page, "d", heads).write(Math.min(PAIRS_SHOWN, pairs.size()), (row, cells) -> {
            DuplicatePair pair = pairs.get(row);
            cells.row(Integer.toString(row + 1));
            link(cells, pair.first());
            link(cells, pair.second());
            cells.number(Numbers.percent(pair.similarity()));
        });
        if (pairs.size() > PAIRS_SHOWN) {
            page.element("p", "… and " + Numbers.count(pairs.size() - PAIRS_SHOWN) + " more pairs.", "class", "note");
        }
        page.close("section");
    }

    private void link(HtmlTable.Cells cells, int index) {
        cells.link(reports.get(index).name(), "#a" + (index + 1));
    }
}
