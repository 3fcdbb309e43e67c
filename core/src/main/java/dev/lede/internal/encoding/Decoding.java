package dev.lede.internal.encoding;

import dev.lede.internal.normalize.Rewriter;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one charset explains in a text: the runs of UTF-8 sequences, each with what decoding it would gain.
 *
 * <p>Gains are in the units of {@link PairTable}: the cost of the text as it stands minus that of the decoded text, one
 * neighbour on either side included.
 */
final class Decoding {

    /** A blank in place of a no-break space, or a lost byte, must be paid for. */
    private static final int LOSS = 16;

    private static final int A_GRAVE = 0xE0;

    /** Once the charset is certain, runs that look a little worse decoded are taken as well. */
    private static final int CERTAIN = 24 * 8;

    private static final int LENIENT = -30 * 8;

    private record Run(int start, int end, int gain, boolean again) {}

    private final String text;
    private final Misreading charset;
    private final PairTable table;
    private final List<Run> runs = new ArrayList<>();
    private int gain;
    private int explained;
    private int minimum;

    private Decoding(String text, Misreading charset, PairTable table) {
        this.text = text;
        this.charset = charset;
        this.table = table;
    }

    static Decoding of(String text, Misreading charset, PairTable table) {
        Decoding decoding = new Decoding(text, charset, table);
        decoding.findRuns();
        decoding.sum();
        return decoding;
    }

    private void findRuns() {
        int i = 0;
        while (i < text.length()) {
            int match = text.charAt(i) < 0x80 ? 0 : Utf8.match(text, i, charset);
            i = match == 0 ? i + 1 : addRun(i);
        }
    }

    private int addRun(int start) {
        Surprise before = new Surprise(table);
        Surprise after = new Surprise(table);
        before.start(text, start);
        after.start(text, start);
        StringBuilder decoded = new StringBuilder();
        int loss = 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            int match = Utf8.match(text, end, charset);
            if (match == 0) {
                break;
            }
            after.add(Utf8.codePoint(match));
            decoded.appendCodePoint(Utf8.codePoint(match));
            loss += (match & Utf8.LOSSY) == 0 ? 0 : LOSS;
            end += length(match, end);
        }
        before.addAll(text, start, end);
        int gain = before.finish(text, end) - after.finish(text, end) - loss;
        runs.add(new Run(start, end, gain, isMisread(decoded.toString())));
        return end;
    }

    /** Whether a decoded run is UTF-8 read in this charset again: then one step may look worse, and two better. */
    private boolean isMisread(String decoded) {
        int i = 0;
        while (i < decoded.length()) {
            int match = Utf8.match(decoded, i, charset);
            if (match == 0) {
                return false;
            }
            i += Utf8.length(match);
        }
        return true;
    }

    /** "Ã la" has lost the no-break space, and kept the blank behind it. */
    private int length(int match, int at) {
        boolean keepsBlank = (match & Utf8.LOSSY) != 0
                && Utf8.codePoint(match) == A_GRAVE
                && at + 2 < text.length()
                && text.charAt(at + 2) != ' ';
        return keepsBlank ? 1 : Utf8.length(match);
    }

    private void sum() {
        int positive = runs.stream().mapToInt(Run::gain).filter(g -> g > 0).sum();
        minimum = positive > CERTAIN ? LENIENT : 0;
        for (Run run : runs) {
            if (isAccepted(run)) {
                gain += run.gain;
                explained += run.end - run.start;
            }
        }
    }

    private boolean isAccepted(Run run) {
        return run.gain > minimum || run.again;
    }

    boolean isEmpty() {
        return explained == 0;
    }

    int gain() {
        return gain;
    }

    Misreading charset() {
        return charset;
    }

    /** The number of characters that the accepted runs take. */
    int explained() {
        return explained;
    }

    /** Writes the accepted runs. */
    void apply(Rewriter out) {
        for (Run run : runs) {
            if (isAccepted(run)) {
                decode(run, out);
            }
        }
    }

    private void decode(Run run, Rewriter out) {
        int i = run.start;
        while (i < run.end) {
            int match = Utf8.match(text, i, charset);
            int end = i + length(match, i);
            out.replace(i, end, Character.toString(Utf8.codePoint(match)));
            i = end;
        }
    }
}
