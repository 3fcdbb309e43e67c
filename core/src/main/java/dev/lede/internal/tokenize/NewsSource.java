package dev.lede.internal.tokenize;

import java.util.Arrays;

/**
 * The tokens of news text. The scanner cuts; a second pass over its boundaries drops the blank behind each token and marks
 * the tokens that need a rule, again without a branch; only the marked ones are looked at.
 */
public final class NewsSource extends TokenSource {

    /** Set in the end of a segment that needs a rule: the sign bit. */
    private static final int MARK = Integer.MIN_VALUE;

    private final BoundaryScanner scanner;
    private final RuleEngine rules;

    /** Where segments begin. */
    private final int[] starts = new int[2 * BoundaryScanner.BLOCK];

    /** Where they end, without a blank. */
    private final int[] ends = new int[2 * BoundaryScanner.BLOCK];

    private char[] text = new char[0];
    private int count;
    private int index;
    private int segments;
    private int ruledAt;

    /** Tokens by these rules. */
    public NewsSource(NewsRules rules) {
        scanner = new BoundaryScanner(rules.scan());
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
        ruledAt = -1;
    }

    @Override
    public boolean next() {
        if (index >= segments && !refill()) {
            start = end;
            return false;
        }
        start = starts[index];
        end = ends[index++];
        return end > start || byRules();
    }

    /** A segment that is marked, or a blank that stands behind another and is empty without it. */
    private boolean byRules() {
        if (NewsClasses.isBlank(text[start])) {
            return nextAfterBlanks();
        }
        int to = end & ~MARK;
        end = rules.end(start, to);
        ruledAt = start;
        if (end < to) {
            starts[--index] = end;
            ends[index] = to | MARK;
        } else if (end > to) {
            skip();
        }
        return true;
    }

    private boolean nextAfterBlanks() {
        while (index < segments || refill()) {
            if (!NewsClasses.isBlank(text[starts[index]])) {
                return next();
            }
            index++;
        }
        end = start;
        return false;
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
        return ruledAt == start ? rules.found() : RuleText.NOTHING;
    }

    @Override
    public String rule() {
        String decided = ruledAt == start ? rules.decidedBy() : "";
        return decided.isEmpty() ? joinedBy() : decided;
    }

    /** The rule that the scanner followed in place of the engine. */
    private String joinedBy() {
        for (int i = start + 1; i < end - 1; i++) {
            if (text[i] == ':') {
                return NewsRules.NUMBER;
            } else if (NewsClasses.isHyphen(text[i])) {
                return NewsRules.HYPHEN;
            }
        }
        return "";
    }

    /** Scans on until there is a segment behind the last token; false at the end of text. */
    private boolean refill() {
        do {
            scan();
            while (index < segments && starts[index + 1] <= end) {
                index++; // the token has taken it
            }
        } while (index == segments && !scanner.isDone());
        for (int from = index; from < segments; from += Long.SIZE) {
            mark(from, Math.min(from + Long.SIZE, segments));
        }
        return index < segments;
    }

    private void scan() {
        System.arraycopy(starts, segments, starts, 0, count - segments);
        count -= segments;
        index = 0;
        segments = 0;
        while (segments <= 0 && !scanner.isDone()) {
            count = scanner.scan(starts, count);
            segments = count - (scanner.isDone() ? 1 : 2); // the last boundary may be taken back
        }
    }

    /** Finds ends and doubtful segments; not more than a long has bits. */
    private void mark(int from, int to) {
        short[] bits = NewsClasses.BITS;
        char[] chars = text;
        int[] starts = this.starts;
        int[] ends = this.ends;
        long doubtful = 0;
        int first = bits[chars[starts[from]]];
        for (int i = from; i < to; i++) {
            int next = starts[i + 1];
            int nextFirst = bits[chars[next]];
            int last = bits[chars[next - 1]];
            int blank = last >> 31; // all bits set for a blank, which has the sign bit
            int behind = nextFirst ^ ((nextFirst ^ last) & blank); // the blank, or else what begins there
            int called = ((first << 1 | behind) >> NewsClasses.CALLS_BIT) & 1;
            ends[i] = next + blank;
            doubtful |= (long) called << (i - from);
            first = nextFirst;
        }
        sift(from, doubtful);
    }

    /** Leaves the mark out where it can be seen at once that no rule has anything to say. */
    private void sift(int from, long doubtful) {
        for (long left = doubtful; left != 0; left &= left - 1) {
            int at = from + Long.numberOfTrailingZeros(left);
            ends[at] |= (rules.leaveAlone(starts[at], ends[at]) - 1) & MARK;
        }
    }
}
