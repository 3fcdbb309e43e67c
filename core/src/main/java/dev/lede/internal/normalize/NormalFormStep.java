package dev.lede.internal.normalize;

import com.ibm.icu.text.Normalizer2;

/**
 * Brings text to a normalization form of Unicode (UAX #15), piece by piece between normalization boundaries, so that each
 * edit is as short as the pieces that change.
 *
 * <p>Tables and pairs come from ICU, the algorithm does not: its cost grows with the square of the length of a run of
 * combining marks.
 */
public final class NormalFormStep implements Step {

    private final FormTable table;

    /** A step for one of ICU's forms. */
    public NormalFormStep(Normalizer2 form) {
        table = new FormTable(form);
    }

    @Override
    public void mark(CharMarks.Builder marks) {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (table.isConcernedUnit((char) c)) {
                marks.add((char) c);
            }
        }
    }

    @Override
    public boolean leaves(String text, int start, int end) {
        int i = table.next(text, start, end);
        while (i >= 0 && i < end) {
            i = FormPiece.stableEnd(table, text, pieceStart(text, start, i), i, end);
            i = i < 0 ? i : table.next(text, i, end);
        }
        return i >= 0;
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public void apply(String text, Rewriter out) {
        FormPiece piece = new FormPiece(table);
        int length = text.length();
        int i = table.next(text, 0, length);
        while (i < length) {
            int start = pieceStart(text, 0, i);
            int end = pieceEnd(text, i, length);
            int single = FormPiece.single(table, text, start, end);
            if (single >= 0 && Character.isBmpCodePoint(single)) {
                out.replace(start, end, (char) single);
            } else if (FormPiece.stableEnd(table, text, start, i, length) < 0) {
                piece.rewrite(text, start, end, out);
            }
            i = table.next(text, end, length);
        }
    }

    /** One code point back where {@code at} has no boundary before it: more would have been concerned themselves. */
    private int pieceStart(String text, int from, int at) {
        return at == from || (table.of(text.codePointAt(at)) & FormTable.NO_BOUNDARY) == 0
                ? at
                : Math.max(from, at - Character.charCount(text.codePointBefore(at)));
    }

    private int pieceEnd(String text, int at, int limit) {
        int end = at;
        int c = text.codePointAt(at);
        do {
            end += Character.charCount(c);
            c = end < limit ? text.codePointAt(end) : 0;
        } while ((table.of(c) & FormTable.NO_BOUNDARY) != 0);
        return end;
    }
}
