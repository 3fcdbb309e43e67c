package dev.lede.internal.tokenize;

/** The segments between word boundaries, blanks and all. */
public final class SegmentSource extends TokenSource {

    private final BoundaryScanner scanner = new BoundaryScanner(ScanRules.STRICT);
    private final int[] boundaries = new int[2 * BoundaryScanner.BLOCK];
    private int count;
    private int index;
    private int usable;

    @Override
    public void reset(char[] text, int length) {
        scanner.reset(text, length);
        count = 0;
        index = 0;
        usable = 0;
        start = 0;
        end = 0;
    }

    @Override
    public boolean next() {
        if (index >= usable && !refill()) {
            start = end;
            return false;
        }
        start = boundaries[index];
        end = boundaries[++index];
        return true;
    }

    /** Scans on until the segment at {@code index} has a final end; false at the end of text. */
    private boolean refill() {
        System.arraycopy(boundaries, index, boundaries, 0, count - index);
        count -= index;
        index = 0;
        usable = 0;
        while (usable <= 0 && !scanner.isDone()) {
            count = scanner.scan(boundaries, count);
            usable = count - (scanner.isDone() ? 1 : 2); // the last boundary may be taken back
        }
        return usable > 0;
    }
}
