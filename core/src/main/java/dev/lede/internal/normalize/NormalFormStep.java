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
            int c = text.codePointAt(i);
            int entry = table.of(c);
            int end = i + Character.charCount(c);
            if ((entry & FormTable.NO_BOUNDARY) == 0 && isBoundary(text, end, length)) {
                end = replaceEach(text, i, c, table.alone(c, entry), out);
            } else {
                int start = pieceStart(text, 0, i);
                end = pieceEnd(text, i, length);
                rewrite(piece, text, start, i, end, out);
            }
            i = table.next(text, end, length);
        }
    }

    private boolean isBoundary(String text, int at, int limit) {
        return at == limit || (table.of(text.codePointAt(at)) & FormTable.NO_BOUNDARY) == 0;
    }

    /** Replaces a code point that stands alone, over and over as often as it does, and returns where that ends. */
    private int replaceEach(String text, int start, int c, String replacement, Rewriter out) {
        int length = Character.charCount(c);
        int end = start + length;
        while (end + length <= text.length() && text.codePointAt(end) == c) {
            end += length;
        }
        if (!isBoundary(text, end, text.length())) {
            end -= length;
        }
        out.replaceEach(start, length, (end - start) / length, replacement);
        return end;
    }

    private void rewrite(FormPiece piece, String text, int start, int concerned, int end, Rewriter out) {
        int single = FormPiece.single(table, text, start, end);
        if (single >= 0 && Character.isBmpCodePoint(single)) {
            out.replace(start, end, (char) single);
        } else if (FormPiece.stableEnd(table, text, start, concerned, end) < 0) {
            piece.rewrite(text, start, end, out);
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
            end = end + 1 < limit && text.charAt(end + 1) == c
                    ? CharMarks.runEnd(text, end, limit)
                    : end + Character.charCount(c);
            c = end < limit ? text.codePointAt(end) : 0;
        } while ((table.of(c) & FormTable.NO_BOUNDARY) != 0);
        return end;
    }
}
