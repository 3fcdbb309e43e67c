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

    /** Once the charset is certain, runs that look a little worse decoded are taken as well. */
    private static final int CERTAIN = 24 * 8;

    private static final int LENIENT = -30 * 8;

    /** What a character beyond ASCII costs at least where it stands by chance; 30 to 80 in clean text, 105 and more in noise. */
    private static final int NOISE = 100;

    private static final int MANY = 64;

    /** The longest sequence: two surrogates of three bytes each. */
    private static final int LONGEST = 6;

    private record Run(int start, int end, int gain, boolean again) {}

    private final Stretch text;
    private final Misreading charset;
    private final List<Run> runs = new ArrayList<>();
    private int gain;
    private int explained;
    private int minimum;

    private Decoding(Stretch text, Misreading charset) {
        this.text = text;
        this.charset = charset;
    }

    static Decoding of(String text, Misreading charset) {
        Decoding decoding = new Decoding(Stretch.of(text), charset);
        decoding.findRuns();
        decoding.sum();
        return decoding;
    }

    private void findRuns() {
        int i = EncodingStep.nextPair(text, 0, charset);
        while (i < text.end()) {
            int end = runEnd(text, i, charset);
            if (end > i) {
                runs.add(new Run(i, end, gain(text, i, end, charset), isMisread(text, i, end, charset)));
            }
            i = EncodingStep.nextPair(text, Math.max(i + 1, end), charset);
        }
    }

    /** The end of the run that begins at {@code start}; there is none if it is {@code start}. */
    private static int runEnd(Stretch text, int start, Misreading charset) {
        int end = start;
        while (end < text.end() && text.charAt(end) >= 0x80) {
            int match = Utf8.match(text, end, charset);
            if (match == 0) {
                break;
            }
            end += Utf8.taken(match, text, end);
        }
        return end;
    }

    private static int gain(Stretch text, int start, int end, Misreading charset) {
        PairTable table = PairTable.standard();
        return Surprise.asItStands(table, text, start, end) - Surprise.decoded(table, text, start, end, charset);
    }

    /** Whether a decoded run is UTF-8 read in this charset again: then one step may look worse, and two better. */
    private static boolean isMisread(Stretch text, int start, int end, Misreading charset) {
        int first = Utf8.codePoint(Utf8.match(text, start, charset));
        if (!Character.isBmpCodePoint(first) || !Utf8.isLead(charset.toByte((char) first))) {
            return false;
        }
        StringBuilder decoded = new StringBuilder();
        for (int i = start; i < end; ) {
            int match = Utf8.match(text, i, charset);
            decoded.appendCodePoint(Utf8.codePoint(match));
            i += Utf8.taken(match, text, i);
        }
        Stretch again = Stretch.of(decoded.toString());
        int i = 0;
        while (i < again.end()) {
            int match = Utf8.match(again, i, charset);
            if (match == 0) {
                return false;
            }
            i += Utf8.length(match);
        }
        return true;
    }

    /**
     * Whether a run begins at {@code at} that might be accepted. If there is none anywhere in a text, for no charset,
     * the text is as it should be.
     */
    static boolean mayBegin(Stretch text, int at, Misreading charset) {
        if (Utf8.match(text, at, charset) == 0 || isInside(text, at, charset)) {
            return false;
        }
        int end = runEnd(text, at, charset);
        return end > at && (gain(text, at, end, charset) > 0 || isMisread(text, at, end, charset));
    }

    /** Whether a sequence ends where this one begins. */
    private static boolean isInside(Stretch text, int at, Misreading charset) {
        for (int i = Math.max(text.start(), at - LONGEST); i < at; i++) {
            int match = Utf8.match(text, i, charset);
            if (match != 0 && i + Utf8.taken(match, text, i) == at) {
                return true;
            }
        }
        return false;
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

    /**
     * Whether most of what lies beyond ASCII is left unexplained and no text in any language, such as the bytes of an
     * image: then what is explained is chance.
     */
    boolean isNoise() {
        PairTable table = PairTable.standard();
        int left = 0;
        long cost = 0;
        int next = 0;
        for (int i = 1; i < text.end(); i++) {
            while (next < runs.size() && runs.get(next).end <= i) {
                next++;
            }
            char c = text.charAt(i);
            boolean inside = next < runs.size() && runs.get(next).start <= i && isAccepted(runs.get(next));
            if (c >= 0x80 && !inside) {
                left++;
                cost += table.pair(Symbols.of(text.charAt(i - 1)), Symbols.of(c)) + table.character(c);
            }
        }
        return left >= MANY && left > explained && cost > (long) NOISE * left;
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
            int end = i + Utf8.taken(match, text, i);
            int c = Utf8.codePoint(match);
            if (Character.isBmpCodePoint(c)) {
                out.replace(i, end, (char) c);
            } else {
                out.replace(i, end, Character.toString(c));
            }
            i = end;
        }
    }
}
