package dev.lede.internal.normalize;

import com.ibm.icu.text.Normalizer2;

/**
 * Normalizes one piece between boundaries in linear time, whatever the number of combining marks.
 *
 * <p>The three parts of UAX #15: full decomposition, canonical ordering (a stable counting sort over the 256 combining
 * classes), canonical composition. Which of them a form has is asked of ICU, as are all properties of characters.
 */
final class LongPiece {

    private static final int CLASSES = 256;

    private final Normalizer2 form;
    private final int[] points;
    private final int[] sorted;
    private int length;

    private LongPiece(int[] points, Normalizer2 form) {
        this.points = points;
        this.length = points.length;
        this.sorted = new int[points.length];
        this.form = form;
    }

    static String normalize(String piece, Normalizer2 form) {
        LongPiece work = new LongPiece(decompose(piece, form), form);
        work.order();
        // ICU does not say whether a form composes, and composePair does so in any.
        if (form.isNormalized("\u00E9")) {
            work.compose();
        }
        return new String(work.points, 0, work.length);
    }

    private static int[] decompose(String piece, Normalizer2 form) {
        StringBuilder decomposed = new StringBuilder(piece.length() + 16);
        piece.codePoints().forEach(c -> decomposed.append(decomposition(c, form)));
        return decomposed.codePoints().toArray();
    }

    /** The full decomposition; for composing forms ICU has none of characters it deletes, hence the detour. */
    private static String decomposition(int c, Normalizer2 form) {
        String decomposition = form.getDecomposition(c);
        return decomposition == null ? Character.toString(c) : decomposition;
    }

    /** Sorts each run of characters that are no starters by combining class. */
    private void order() {
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && form.getCombiningClass(points[end]) != 0) {
                end++;
            }
            if (end - start > 1) {
                sort(start, end);
            }
            start = end + 1;
        }
    }

    private void sort(int start, int end) {
        int[] at = new int[CLASSES + 1];
        for (int i = start; i < end; i++) {
            at[form.getCombiningClass(points[i]) + 1]++;
        }
        for (int i = 1; i < at.length; i++) {
            at[i] += at[i - 1];
        }
        for (int i = start; i < end; i++) {
            sorted[at[form.getCombiningClass(points[i])]++] = points[i];
        }
        System.arraycopy(sorted, 0, points, start, end - start);
    }

    /** Composes every character that no other one blocks with the last starter (D117). */
    private void compose() {
        int starter = -1;
        int last = 0;
        int size = 0;
        for (int i = 0; i < length; i++) {
            int c = points[i];
            int combining = form.getCombiningClass(c);
            boolean blocked = size - 1 != starter && last >= combining;
            int composed = starter < 0 || blocked ? -1 : form.composePair(points[starter], c);
            if (composed >= 0) {
                points[starter] = composed;
                continue;
            }
            if (combining == 0) {
                starter = size;
            }
            last = combining;
            points[size++] = c;
        }
        length = size;
    }
}
