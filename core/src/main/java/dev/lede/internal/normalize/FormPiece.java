package dev.lede.internal.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Normalizes pieces between boundaries, each in linear time, whatever the number of combining marks. Not thread-safe.
 *
 * <p>The three parts of UAX #15: full decomposition, canonical ordering, canonical composition.
 */
final class FormPiece {

    private static final int FEW = 16;

    /** Pieces of language are shorter. */
    private static final int LONG = 64;

    private static final int POINT_BITS = 21;
    private static final int POINT = (1 << POINT_BITS) - 1;
    private static final int COMPOSES = 1 << 30;

    private final FormTable table;
    /** Code points, above each its combining class and whether it may compose: what two of the three parts ask. */
    private int[] points = new int[32];

    private int length;
    /** All code points with their classes, one over the other: whether there is anything to put in order. */
    private int seen;

    FormPiece(FormTable table) {
        this.table = table;
    }

    /** Rewrites the piece {@code [start, end)} of a text, but for what old and new have in common at either end. */
    void rewrite(String text, int start, int end, Rewriter out) {
        if (isOneMark(text, start, end)) {
            repeat(text.charAt(start), start, end, out);
            return;
        }
        if (end - start > LONG && composesInPairs(text, start, end, out)) {
            return;
        }
        normalize(text, start, end);
        int from = start;
        int head = 0;
        while (head < length && from < end && text.codePointAt(from) == points[head]) {
            from += Character.charCount(points[head++]);
        }
        int to = end;
        int tail = length;
        while (tail > head && to > from && text.codePointBefore(to) == points[tail - 1]) {
            to -= Character.charCount(points[--tail]);
        }
        if (to > from || tail > head) {
            out.replace(from, to, points, head, tail);
        }
    }

    /** Writes a piece that ends in one starter over and over, of which each two compose and no third joins them. */
    private boolean composesInPairs(String text, int start, int end, Rewriter out) {
        int c = text.codePointBefore(end);
        int entry = table.of(c);
        int composed = table.compose(c, c);
        if (composed < 0
                || table.compose(composed, c) >= 0
                || (entry & FormTable.CLASS) != 0
                || table.decomposition(c, entry) != null) {
            return false;
        }
        int width = Character.charCount(c);
        int from = end;
        while (from - width >= start && text.codePointAt(from - width) == c) {
            from -= width;
        }
        if (from > start && !isApart(text, start, from, c)) {
            return false;
        }
        out.replaceEach(from, 2 * width, (end - from) / width / 2, Character.toString(composed));
        return true;
    }

    /** Whether {@code [start, end)} is one code point that stays and does not compose with what follows. */
    private boolean isApart(String text, int start, int end, int next) {
        int c = text.codePointAt(start);
        return start + Character.charCount(c) == end
                && table.decomposition(c, table.of(c)) == null
                && table.compose(c, next) < 0;
    }

    /** Whether a piece is one mark over and over that decomposes to marks; without a starter, nothing composes. */
    private boolean isOneMark(String text, int start, int end) {
        int c = text.charAt(start);
        int entry = table.of(c);
        String decomposition = table.decomposition(c, entry);
        return (entry & FormTable.NO_BOUNDARY) != 0
                && (entry & FormTable.CHANGES) != 0
                && decomposition != null
                && CharMarks.runEnd(text, start, end) == end
                && decomposition.chars().allMatch(mark -> (table.of(mark) & FormTable.CLASS) != 0);
    }

    /** Writes the marks of each class as often as the character that decomposes to them. */
    private void repeat(char c, int start, int end, Rewriter out) {
        String marks = table.alone(c, table.of(c));
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < marks.length(); ) {
            int from = i;
            while (i < marks.length() && classOf(marks, i) == classOf(marks, from)) {
                i++;
            }
            classes.add(marks.substring(from, i));
        }
        out.replaceRepeated(start, end, end - start, classes);
    }

    private int classOf(String marks, int at) {
        return table.of(marks.charAt(at)) & FormTable.CLASS;
    }

    private void normalize(String text, int start, int end) {
        length = 0;
        seen = 0;
        if (points.length < end - start) {
            points = new int[end - start];
        }
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int entry = table.of(c);
            String decomposition = table.decomposition(c, entry);
            if (decomposition == null) {
                add(c, entry);
            } else {
                addAll(decomposition);
            }
            i += Character.charCount(c);
        }
        if ((seen >>> POINT_BITS & FormTable.CLASS) != 0) {
            order();
        }
        if (table.isComposing()) {
            compose();
        }
        for (int i = 0; i < length; i++) {
            points[i] &= POINT;
        }
    }

    private void addAll(String decomposition) {
        for (int i = 0; i < decomposition.length(); ) {
            int c = decomposition.codePointAt(i);
            add(c, table.of(c));
            i += Character.charCount(c);
        }
    }

    private void add(int c, int entry) {
        if (length == points.length) {
            points = Arrays.copyOf(points, 2 * length);
        }
        int composes = (entry & FormTable.COMPOSES) != 0 ? COMPOSES : 0;
        int point = c | (entry & FormTable.CLASS) << POINT_BITS | composes;
        points[length++] = point;
        seen |= point;
    }

    private int classOf(int at) {
        return (points[at] >>> POINT_BITS) & FormTable.CLASS;
    }

    /** Sorts each run of characters that are no starters by combining class, those of one class staying in order. */
    private void order() {
        int start = 0;
        while (start < length) {
            int end = start;
            boolean sorted = true;
            int last = 0;
            for (int combining = classOf(start); combining != 0; combining = end < length ? classOf(end) : 0) {
                sorted &= combining >= last;
                last = combining;
                end++;
            }
            if (!sorted) {
                sort(start, end);
            }
            start = end + 1;
        }
    }

    private void sort(int start, int end) {
        if (end - start > FEW) {
            countingSort(start, end);
            return;
        }
        for (int i = start + 1; i < end; i++) {
            int c = points[i];
            int combining = classOf(i);
            int at = i;
            while (at > start && classOf(at - 1) > combining) {
                points[at] = points[at - 1];
                at--;
            }
            points[at] = c;
        }
    }

    private void countingSort(int start, int end) {
        int[] at = new int[FormTable.CLASS + 2];
        for (int i = start; i < end; i++) {
            at[classOf(i) + 1]++;
        }
        for (int i = 1; i < at.length; i++) {
            at[i] += at[i - 1];
        }
        int[] sorted = new int[end - start];
        for (int i = start; i < end; i++) {
            sorted[at[classOf(i)]++] = points[i];
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
            int combining = classOf(i);
            boolean blocked = size - 1 != starter && last >= combining;
            boolean able = (c & COMPOSES) != 0 && starter >= 0 && !blocked;
            int composed = able ? table.compose(points[starter] & POINT, c & POINT) : -1;
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

    /**
     * The end of a piece that is surely in the form, or -1: no character changes alone, the marks are in order, and none
     * composes with the starter, nor with what the starter was composed of. Allocates nothing.
     *
     * @param start where the piece starts
     * @param from its first character that is concerned: the first or second
     */
    static int stableEnd(FormTable table, String text, int start, int from, int limit) {
        int starter = start < from ? text.codePointAt(start) : -1;
        int last = 0;
        int i = from;
        int c = text.codePointAt(i);
        int entry = table.of(c);
        do {
            int combining = entry & FormTable.CLASS;
            if (c == starter && (entry & FormTable.REPEATS) != 0) {
                last = 0;
                i += Character.charCount(c);
                c = i < limit ? text.codePointAt(i) : 0;
                entry = table.of(c);
                continue;
            }
            if ((entry & FormTable.CHANGES) != 0
                    || (combining != 0 && combining < last)
                    || ((entry & FormTable.DECOMPOSES) != 0 && (combining != 0 || starter >= 0))
                    || (starter >= 0 && mayCompose(table, starter, c, entry))) {
                return -1;
            }
            // A mark that did not compose blocks its like: nothing is new in a run of one.
            boolean again = combining != 0 && combining == last && i + 1 < limit && text.charAt(i + 1) == c;
            last = combining;
            starter = combining == 0 ? c : starter;
            i = again ? CharMarks.runEnd(text, i, limit) : i + Character.charCount(c);
            c = i < limit ? text.codePointAt(i) : 0;
            entry = table.of(c);
        } while ((entry & FormTable.NO_BOUNDARY) != 0);
        return i;
    }

    /** Whether a character may change when it follows a starter, with no more than marks in order between. */
    private static boolean mayCompose(FormTable table, int starter, int c, int entry) {
        if (composes(table, starter, c, entry)) {
            return true;
        }
        int starterEntry = table.of(starter);
        if ((starterEntry & FormTable.DECOMPOSES) == 0) {
            return false;
        }
        String parts = table.decomposition(starter, starterEntry);
        if (parts == null || parts.length() != 2 || Character.isSurrogate(parts.charAt(0))) {
            return true;
        }
        return (entry & FormTable.CLASS) < (table.of(parts.charAt(1)) & FormTable.CLASS)
                && composes(table, parts.charAt(0), c, entry);
    }

    private static boolean composes(FormTable table, int starter, int c, int entry) {
        return (entry & FormTable.COMPOSES) != 0 && table.compose(starter, c) >= 0;
    }
}
