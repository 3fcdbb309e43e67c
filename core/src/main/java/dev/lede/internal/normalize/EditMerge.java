package dev.lede.internal.normalize;

/**
 * Composes two lists of edits by one sweep over the text in the middle.
 *
 * <p>Edits of the two lists that share a character of the middle text become one; edits that only touch stay apart, so
 * that the result is as fine as both.
 */
final class EditMerge {

    private final Side first;
    private final Side second;
    private final EditList merged = new EditList();

    EditMerge(Edits first, Edits second) {
        this.first = new Side(first, Edits.NEW);
        this.second = new Side(second, Edits.OLD);
    }

    /** One list, from the edit that is next. */
    private static final class Side {

        private final Edits edits;
        private final int middle;
        private final int outer;
        private int run = -1;
        /** Edits of the run that are still to come. */
        private int left;
        /** Where the next edit starts in the middle text, and its length there and on the other side. */
        private int start;

        private int length;
        private int outerLength;
        /** Outer minus middle offset before the next edit. */
        private int shift;

        Side(Edits edits, int middle) {
            this.edits = edits;
            this.middle = middle;
            outer = Edits.OLD + Edits.NEW - middle;
            nextRun();
        }

        private void nextRun() {
            run++;
            if (run == edits.runs()) {
                start = Integer.MAX_VALUE;
                return;
            }
            left = edits.runSize(run);
            start = edits.runStart(run, middle);
            length = edits.runLength(run, middle);
            outerLength = edits.runLength(run, outer);
        }

        boolean hasNext() {
            return start != Integer.MAX_VALUE;
        }

        /** How many edits of the run lie before the next edit of another list, without touching it. */
        int before(Side other) {
            if (start >= other.start) {
                return 0;
            }
            return length == 0 || !other.hasNext() ? left : Math.min(left, (other.start - start - 1) / length);
        }

        /** Steps over some edits of the run and returns where they end in the middle. */
        int take(int edits) {
            int end = start + edits * length;
            shift += edits * (outerLength - length);
            start = end;
            left -= edits;
            if (left == 0) {
                nextRun();
            }
            return end;
        }
    }

    Edits merge() {
        while (first.hasNext() || second.hasNext()) {
            int before = first.before(second);
            int secondBefore = second.before(first);
            if (before > 0) {
                add(first.outerLength, first.length, first, before);
            } else if (secondBefore > 0) {
                add(second.length, second.outerLength, second, secondBefore);
            } else if (first.start == second.start && first.length == second.length && first.length > 0) {
                int pairs = Math.min(first.left, second.left);
                merged.addRun(
                        first.start + first.shift,
                        first.outerLength,
                        second.start + second.shift,
                        second.outerLength,
                        pairs);
                first.take(pairs);
                second.take(pairs);
            } else {
                group();
            }
        }
        return merged.toEdits();
    }

    private void add(int oldLength, int newLength, Side side, int edits) {
        merged.addRun(side.start + first.shift, oldLength, side.start + second.shift, newLength, edits);
        side.take(edits);
    }

    /** Takes the next edit and all that are chained to it by shared characters. */
    private void group() {
        int start = Math.min(first.start, second.start);
        int oldStart = start + first.shift;
        int newStart = start + second.shift;
        int end = start;
        do {
            end = Math.max(end, isFirstNext() ? first.take(1) : second.take(1));
        } while (Math.min(first.start, second.start) < end);
        merged.add(oldStart, end + first.shift, newStart, end + second.shift);
    }

    /** At one position the edit that is empty in the middle comes first. */
    private boolean isFirstNext() {
        if (first.start != second.start) {
            return first.start < second.start;
        }
        return first.start + first.length <= second.start + second.length;
    }
}
