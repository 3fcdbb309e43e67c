package dev.lede.internal.tokenize;

import java.util.Arrays;

/**
 * The tokens of news text. The scanner cuts; a second pass over its boundaries drops the blank behind each token and marks
 * the tokens that need a rule, again without a branch; only the marked ones are looked at.
 */
public final class NewsSource extends TokenSource {

    private static final int MARK = Integer.MIN_VALUE;

    private final BoundaryScanner scanner = new BoundaryScanner(ScanRules.NEWS);
    private final RuleEngine rules;
    private final int[] boundaries = new int[2 * BoundaryScanner.BLOCK];
    private final int[] starts = new int[2 * BoundaryScanner.BLOCK];

    /** The ends of segments; the sign bit marks one that needs a rule. */
    private final int[] ends = new int[2 * BoundaryScanner.BLOCK];

    private char[] text = new char[0];
    private int count;
    private int index;
    private int segments;
    private int foundAt;
    private int ruledAt;

    /** Tokens by these rules. */
    public NewsSource(NewsRules rules) {
        this.rules = new RuleEngine(rules);
    }

    @Override
    public void reset(char[] text, int length) {
        this.text = text;
        Arrays.fill(text, length, length + MARGIN, (char) 0); // no characters that call a rule
        scanner.reset(text, length);
        rules.reset(text, length);
        count = 0;
        index = 0;
        segments = 0;
        start = 0;
        end = 0;
        foundAt = -1;
        ruledAt = -1;
    }

    @Override
    public boolean next() {
        if (index >= segments && !refill()) {
            start = end;
            return false;
        }
        start = starts[index];
        int to = ends[index++];
        if (to < 0) {
            return byRules(to & ~MARK);
        }
        end = to;
        return true;
    }

    private boolean byRules(int to) {
        end = to;
        if (rules.leaveAlone(start, to)) {
            return true;
        }
        end = rules.end(start, to);
        ruledAt = start;
        foundAt = rules.found() == RuleText.NOTHING ? -1 : start;
        if (end < to) {
            starts[--index] = end;
            ends[index] = to | MARK;
        } else if (end > to) {
            skip();
        }
        return true;
    }

    /** Drops the segments that the token has taken, and the part that it has taken of the last. */
    private void skip() {
        while (index < segments || refill()) {
            if ((ends[index] & ~MARK) > end) {
                if (starts[index] < end) {
                    starts[index] = end;
                    ends[index] |= MARK;
                }
                return;
            }
            index++;
        }
    }

    @Override
    public int found() {
        return foundAt == start ? rules.found() : RuleText.NOTHING;
    }

    @Override
    public String rule() {
        return ruledAt == start ? rules.decidedBy() : "";
    }

    private boolean refill() {
        index = 0;
        segments = 0;
        while (segments == 0 && !scanner.isDone()) {
            count = scanner.scan(boundaries, count);
            int usable = count - (scanner.isDone() ? 1 : 2); // the last boundary may be taken back
            if (usable > 0) {
                mark(usable);
                System.arraycopy(boundaries, usable, boundaries, 0, count - usable);
                count -= usable;
            }
        }
        return segments > 0;
    }

    private void mark(int usable) {
        short[] bits = NewsClasses.BITS;
        char[] chars = text;
        int n = 0;
        int from = boundaries[0];
        int first = bits[chars[from]];
        for (int i = 1; i <= usable; i++) {
            int next = boundaries[i];
            int nextFirst = bits[chars[next]];
            int last = bits[chars[next - 1]];
            int blank = last >> 31; // all bits set for a blank, which has the sign bit
            int behind = nextFirst ^ ((nextFirst ^ last) & blank); // the blank, or else what begins there
            int called = (first & NewsClasses.LEADS) | (behind & NewsClasses.FOLLOWS);
            starts[n] = from;
            ends[n] = (next + blank) | (-called & MARK);
            n += (first >> 31) + 1; // a superfluous blank is written over
            from = next;
            first = nextFirst;
        }
        segments = n;
    }
}
