package dev.lede.examples.report;

import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.stats.TermCount;
import dev.lede.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Shows a report in a terminal. Immutable and thread-safe.
 *
 * <p>No line is wider than the terminal. Without colour, foreign words stand in brackets with their language.
 */
public final class TerminalReport {

    /** An article that is a book is shown in part: nobody scrolls through more. */
    private static final int SENTENCES_SHOWN = 200;

    private static final int ROWS_SHOWN = 12;

    private final int width;
    private final boolean colour;

    /**
     * A view of a given width.
     *
     * @param width columns, 40 or more
     * @param colour whether to write colours
     * @throws IllegalArgumentException if {@code width} is less than 40
     */
    public TerminalReport(int width, boolean colour) {
        if (width < 40) {
            throw new IllegalArgumentException("width must be 40 or more, but is " + width);
        }
        this.width = width;
        this.colour = colour;
    }

    /** The report as lines, each with its end. */
    public String format(ArticleReport report) {
        Objects.requireNonNull(report, "report");
        TerminalPage page = new TerminalPage(width, colour);
        page.line(new StyledText().append(report.name(), Style.HEADING));
        language(page, report.detection());
        size(page, report);
        terms(page, report.terms());
        frequent(page, report.frequent());
        foreign(page, report);
        repairs(page, report.repairs());
        sentences(page, report);
        return page.toString();
    }

    private static void language(TerminalPage page, Detection detection) {
        page.heading("Language");
        if (detection.language().isUndetermined()) {
            page.line(new StyledText().append("  It cannot be told; the rules for any language were used."));
        }
        for (Detection.Alternative guess : first(detection.alternatives(), 3)) {
            if (guess.probability() >= 0.001 || guess.language().equals(detection.language())) {
                String name =
                        Numbers.name(guess.language()) + " (" + guess.language().tag() + ")";
                page.bar(name, guess.probability(), Numbers.percent(guess.probability()));
            }
        }
    }

    private static void size(TerminalPage page, ArticleReport report) {
        page.heading("Size and style");
        StyledText numbers = new StyledText()
                .append(Numbers.plural(report.text().length(), "character"))
                .append(" · " + Numbers.plural(report.words(), "word"))
                .append(" · " + Numbers.sentences(report)
                        + (report.numberOfSentences() == 1 ? " sentence" : " sentences"))
                .append(" · " + Numbers.count(report.counts().size()) + " different words");
        page.paragraph(new StyledText(), 2, numbers);
        if (report.isReadInPart()) {
            page.paragraph(new StyledText(), 2, new StyledText().append(Numbers.readInPart(report)));
        }
        for (Measure measure : report.measures()) {
            StyledText label = new StyledText()
                    .append("  " + measure.name())
                    .padTo(28)
                    .append(Numbers.decimal(measure.value(), 1));
            page.paragraph(label, 36, new StyledText().append(measure.meaning(), Style.DIM));
        }
    }

    private static void terms(TerminalPage page, List<KeyTerm> terms) {
        if (terms.isEmpty()) {
            return;
        }
        page.heading("Key terms");
        double best = terms.get(0).score();
        for (KeyTerm term : terms) {
            page.bar(
                    term.term(),
                    term.score() / best,
                    Numbers.decimal(term.score(), 2) + times(term.places().size()));
        }
    }

    private static String times(int number) {
        return number == 0 ? "" : "  × " + Numbers.count(number);
    }

    private static void frequent(TerminalPage page, List<TermCount> frequent) {
        if (frequent.isEmpty()) {
            return;
        }
        page.heading("Frequent words");
        String list = frequent.stream()
                .map(term -> term.term() + " " + Numbers.count(term.count()))
                .collect(Collectors.joining(" · "));
        page.paragraph(new StyledText(), 2, new StyledText().append(list));
    }

    private static void foreign(TerminalPage page, ArticleReport report) {
        page.heading("Foreign insertions");
        if (report.foreign().isEmpty()) {
            page.line(new StyledText().append("  None found."));
        }
        for (LanguageSpan span : first(report.foreign(), ROWS_SHOWN)) {
            StyledText line = new StyledText().append("  ").append(span.span().text(report.text()), Style.FOREIGN);
            line.truncate(28).padTo(29);
            page.line(line.append(
                    Numbers.name(span.language()) + ", " + Numbers.percent(span.probability()) + ", sentence "
                            + sentenceOf(report.sentences(), span.span()),
                    Style.DIM));
        }
        more(page, report.foreign().size());
    }

    /** The number, from 1, of the sentence in which a span begins. */
    private static int sentenceOf(List<Span> sentences, Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }

    private static void repairs(TerminalPage page, List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return;
        }
        page.heading("Repairs before reading");
        for (Repair repair : first(repairs, ROWS_SHOWN)) {
            page.line(new StyledText()
                    .append("  at " + Numbers.count(repair.span().start()))
                    .padTo(14)
                    .append(RepairText.show(repair.before()), Style.REPAIR)
                    .append(" → ")
                    .append(RepairText.show(repair.after()), Style.REPAIR));
        }
        more(page, repairs.size());
    }

    private static void more(TerminalPage page, int size) {
        if (size > ROWS_SHOWN) {
            page.line(new StyledText().append("  … and " + Numbers.count(size - ROWS_SHOWN) + " more", Style.DIM));
        }
    }

    private void sentences(TerminalPage page, ArticleReport report) {
        page.heading("Sentences");
        List<Span> sentences = first(report.sentences(), SENTENCES_SHOWN);
        MarkedText marked = new MarkedText(report);
        int indent = Integer.toString(sentences.size()).length() + 4;
        for (int i = 0; i < sentences.size(); i++) {
            String number = Integer.toString(i + 1);
            StyledText label =
                    new StyledText().padTo(indent - 2 - number.length()).append(number, Style.DIM);
            page.paragraph(label, indent, sentence(marked, sentences.get(i)));
        }
        long left = report.numberOfSentences() - sentences.size();
        if (left > 0) {
            page.line(new StyledText()
                    .append("  … and " + Numbers.number(left, report.isReadInPart()) + " more", Style.DIM));
        }
    }

    private StyledText sentence(MarkedText marked, Span sentence) {
        StyledText text = new StyledText();
        for (MarkedText.Piece piece : marked.pieces(sentence)) {
            if (piece.foreign() == null) {
                text.append(piece.text(), piece.term() == null ? Style.PLAIN : Style.TERM);
            } else if (colour) {
                text.append(piece.text(), Style.FOREIGN);
            } else {
                text.append(
                        "[" + piece.text() + " " + piece.foreign().language().tag() + "]");
            }
        }
        return text;
    }

    private static <T> List<T> first(List<T> list, int limit) {
        return list.subList(0, Math.min(limit, list.size()));
    }
}
