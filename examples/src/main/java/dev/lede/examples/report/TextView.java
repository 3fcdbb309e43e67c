package dev.lede.examples.report;

import dev.lede.examples.report.chart.Markup;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.text.Span;

/**
 * The article itself as HTML: its characters as they are, with sentences numbered, foreign words and key terms marked
 * and linked to the row that tells more.
 */
final class TextView {

    private final ArticleReport report;
    private final String prefix;
    private final MarkedText marked;

    TextView(ArticleReport report, String prefix) {
        this.report = report;
        this.prefix = prefix;
        marked = new MarkedText(report);
    }

    void write(Markup page) {
        String tag = report.detection().language().tag();
        page.open("div", "class", "text", "dir", "auto", "lang", tag);
        int at = 0;
        int shown = 0;
        for (Span sentence : report.sentences()) {
            if (sentence.start() >= Analyst.LONG) {
                break;
            }
            pieces(page, new Span(at, sentence.start()));
            page.open("span", "class", "s", "data-n", Integer.toString(++shown));
            pieces(page, sentence);
            page.close("span");
            at = sentence.end();
        }
        if (shown == report.sentences().size()) {
            page.open("span", "class", "rest");
            pieces(page, new Span(at, report.read()));
            page.close("span");
            at = report.read();
        }
        int left = report.text().length() - at;
        page.close("div");
        if (left > 0) {
            page.element("p", "The rest, " + Numbers.plural(left, "character") + ", is not shown.", "class", "note");
        }
    }

    private void pieces(Markup page, Span stretch) {
        for (MarkedText.Piece piece : marked.pieces(stretch)) {
            if (piece.foreign() != null) {
                foreign(page, piece.text(), piece.foreign());
            } else if (piece.term() != null) {
                term(page, piece.text(), piece.term());
            } else {
                page.text(piece.text());
            }
        }
    }

    private void term(Markup page, String words, KeyTerm term) {
        int rank = report.terms().indexOf(term) + 1;
        String tip = "Key term, rank " + rank + ", score " + Numbers.decimal(term.score(), 2);
        page.element("a", words, "class", "k", "href", "#" + prefix + "k" + rank, "data-tip", tip);
    }

    private void foreign(Markup page, String words, LanguageSpan span) {
        int row = report.foreign().indexOf(span) + 1;
        String tip = Numbers.name(span.language()) + " in a text in "
                + Numbers.name(report.detection().language()) + ", " + Numbers.percent(span.probability());
        String tag = span.language().tag();
        page.element("a", words, "class", "f", "lang", tag, "href", "#" + prefix + "f" + row, "data-tip", tip);
    }
}
