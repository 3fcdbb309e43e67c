package dev.lede.internal.normalize;

/**
 * Composes two lists of edits by one sweep over the text in the middle.
 *
 * <p>Edits of the two lists that share a character of the middle text become one; edits that only touch stay apart, so
 * that the result is as fine as both.
 */
final class EditMerge {

    private final Edits first;
    private final Edits second;
    private final EditList merged = new EditList();
    private int i;
    private int j;
    /** Original minus middle offset before the next edit of the first list. */
    private int oldShift;
    /** Final minus middle offset before the next edit of the second list. */
    private int newShift;

    EditMerge(Edits first, Edits second) {
        this.first = first;
        this.second = second;
    }

    Edits merge() {
        while (i < first.size() || j < second.size()) {
            group();
        }
        return merged.toEdits();
    }

    /** Takes the next edit and all that are chained to it by shared characters. */
    private void group() {
        int start = Math.min(firstStart(), secondStart());
        int oldStart = start + oldShift;
        int newStart = start + newShift;
        int end = start;
        do {
            end = Math.max(end, isFirstNext() ? takeFirst() : takeSecond());
        } while (Math.min(firstStart(), secondStart()) < end);
        merged.add(oldStart, end + oldShift, newStart, end + newShift);
    }

    /** At one position the edit that is empty in the middle comes first. */
    private boolean isFirstNext() {
        if (firstStart() != secondStart()) {
            return firstStart() < secondStart();
        }
        return first.end(i, Edits.NEW) <= second.end(j, Edits.OLD);
    }

    private int takeFirst() {
        oldShift = first.end(i, Edits.OLD) - first.end(i, Edits.NEW);
        return first.end(i++, Edits.NEW);
    }

    private int takeSecond() {
        newShift = second.end(j, Edits.NEW) - second.end(j, Edits.OLD);
        return second.end(j++, Edits.OLD);
    }

    private int firstStart() {
        return i < first.size() ? first.start(i, Edits.NEW) : Integer.MAX_VALUE;
    }

    private int secondStart() {
        return j < second.size() ? second.start(j, Edits.OLD) : Integer.MAX_VALUE;
    }
}
