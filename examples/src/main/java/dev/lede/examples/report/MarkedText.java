package dev.lede.examples.report;

import dev.lede.langdetect.LanguageSpan;
import dev.lede.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The original text cut into pieces: foreign, key term, or plain. Where marks overlap the one that begins first stays,
 * the longer of two that begin together, a foreign word before a key term.
 */
final class MarkedText {

    private final String text;
    private final List<Mark> marks;

    /**
     * A piece of the text.
     *
     * @param text its characters
     * @param foreign why it is marked as foreign, if it is
     * @param term why it is marked as a key term, if it is
     */
    record Piece(
            String text,
            @Nullable LanguageSpan foreign,
            @Nullable KeyTerm term) {}

    private record Mark(
            Span span,
            @Nullable LanguageSpan foreign,
            @Nullable KeyTerm term) {}

    MarkedText(ArticleReport report) {
        text = report.text();
        List<Mark> all = new ArrayList<>();
        report.foreign().forEach(span -> all.add(new Mark(span.span(), span, null)));
        report.terms().forEach(term -> term.places().forEach(place -> all.add(new Mark(place, null, term))));
        all.sort(Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparing(mark -> mark.foreign() == null)
                .thenComparingInt(mark -> -mark.span().end()));
        marks = disjoint(all);
    }

    private static List<Mark> disjoint(List<Mark> sorted) {
        List<Mark> disjoint = new ArrayList<>();
        int end = 0;
        for (Mark mark : sorted) {
            if (mark.span().start() >= end && !mark.span().isEmpty()) {
                disjoint.add(mark);
                end = mark.span().end();
            }
        }
        return disjoint;
    }

    /** The pieces of a stretch, in order; together they are its characters. */
    List<Piece> pieces(Span stretch) {
        List<Piece> pieces = new ArrayList<>();
        int at = stretch.start();
        for (int i = firstAfter(at); i < marks.size() && marks.get(i).span().start() < stretch.end(); i++) {
            Mark mark = marks.get(i);
            int start = Math.max(at, mark.span().start());
            int end = Math.min(stretch.end(), mark.span().end());
            plain(pieces, at, start);
            if (start < end) {
                pieces.add(new Piece(text.substring(start, end), mark.foreign(), mark.term()));
                at = end;
            }
        }
        plain(pieces, at, stretch.end());
        return pieces;
    }

    private void plain(List<Piece> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new Piece(text.substring(start, end), null, null));
        }
    }

    /** The index of the first mark that ends after an offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
