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
                int single = composedEnd(text, i, out);
                end = single > i ? single : pieceEnd(text, i, length);
                if (single <= i && FormPiece.stableEnd(table, text, pieceStart(text, 0, i), i, end) < 0) {
                    piece.rewrite(text, pieceStart(text, 0, i), end, out);
                }
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

    /** Replaces, as {@link #composeAt} does, all in a row that can be so; returns where they end. */
    private int composedEnd(String text, int from, Rewriter out) {
        int at = from;
        int end = composeAt(text, at, out);
        while (end > at && end + 1 < text.length() && isMarked(text, end)) {
            at = end + 1;
            int next = composeAt(text, at, out);
            if (next == at) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean isMarked(String text, int at) {
        return table.isConcernedUnit(text.charAt(at + 1)) && !table.isConcernedUnit(text.charAt(at));
    }

    /**
     * Replaces a starter and the characters from {@code from} on that all compose with it, in order, by the one that they
     * give; returns where they end, or {@code from} if they are not of this kind. Equal by definition, and in the form if the
     * result does not change alone.
     */
    private int composeAt(String text, int from, Rewriter out) {
        if (from == 0) {
            return from;
        }
        int c = text.charAt(from - 1);
        if (table.isComposing() && Hangul.isPair(c, text.charAt(from))) {
            return syllablesEnd(text, from, out);
        }
        int i = from;
        char mark = text.charAt(i);
        int entry = table.of(mark);
        while ((entry & FormTable.NO_BOUNDARY) != 0) {
            c = (entry & FormTable.COMPOSES) == 0 ? -1 : table.compose(c, mark);
            if (c < 0) {
                return from;
            }
            i++;
            mark = i < text.length() ? text.charAt(i) : 0;
            entry = table.isConcernedUnit(mark) ? table.of(text.codePointAt(i)) : 0;
        }
        if (i == from || !Character.isBmpCodePoint(c) || (table.of(c) & FormTable.CHANGES) != 0) {
            return from;
        }
        out.replace(from - 1, i, (char) c);
        return i;
    }

    /** Does the same with all syllables in a row of which the first has its vowel at {@code from}. */
    private int syllablesEnd(String text, int from, Rewriter out) {
        int length = text.length();
        int end = from;
        int at = from - 1;
        while (at + 1 < length && Hangul.isPair(text.charAt(at), text.charAt(at + 1))) {
            int tail = at + 2 < length ? Hangul.tail(text.charAt(at + 2)) : 0;
            int next = at + 2 + Integer.signum(tail);
            if (next < length && table.isConcernedUnit(text.charAt(next))) {
                break;
            }
            out.replace(at, next, (char) (Hangul.open(text.charAt(at), text.charAt(at + 1)) + tail));
            at = next;
            end = next;
        }
        return end;
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
