package dev.lede.internal.encoding;

import dev.lede.internal.normalize.Edits;
import dev.lede.internal.normalize.Rewriter;
import java.util.Arrays;

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

    /** The numbers of a run: start, end, what decoding it gains, and 1 if it is misread again. */
    private static final int FIELDS = 4;

    private static final int GAIN = 2;
    private static final int AGAIN = 3;

    private final Stretch text;
    private final Misreading charset;
    private final Surprise asItStands = new Surprise();
    private final Surprise asDecoded = new Surprise();
    private int[] runs = new int[0];
    private int length; // of the numbers of all runs
    private int gain;
    private int explained;
    private String result = "";
    private Edits edits = Edits.NONE;

    private Decoding(Stretch text, Misreading charset) {
        this.text = text;
        this.charset = charset;
    }

    static Decoding of(String text, Leads leads, Misreading charset) {
        Decoding decoding = new Decoding(Stretch.of(text), charset);
        decoding.findRuns(leads);
        decoding.sum();
        return decoding;
    }

    private void findRuns(Leads leads) {
        int next = 0;
        for (int i = 0; i < leads.size(); i++) {
            if (leads.place(i) >= next && EncodingStep.hasPair(leads.kinds(i), charset)) {
                next = addRun(leads.place(i));
            }
        }
    }

    /** Adds the run that begins at {@code start}, if there is one, and returns where the next may begin. */
    private int addRun(int start) {
        int end = readRun(start);
        if (end == start) {
            return start + 1;
        }
        if (length == runs.length) {
            runs = Arrays.copyOf(runs, Math.max(16 * FIELDS, 2 * length));
        }
        runs[length] = start;
        runs[length + 1] = end;
        runs[length + GAIN] = gain(start, end);
        runs[length + AGAIN] = isMisread(text, start, end, charset) ? 1 : 0;
        length += FIELDS;
        return end;
    }

    /** The end of the run that begins at {@code start}; there is none if it is {@code start}. Sums up what it costs. */
    private int readRun(int start) {
        int end = start;
        while (end < text.end() && text.charAt(end) >= 0x80) {
            int match = Utf8.match(text, end, charset);
            if (match == 0) {
                break;
            }
            if (end == start) {
                asItStands.begin(text, start);
                asDecoded.begin(text, start);
            }
            int to = end + Utf8.taken(match, text, end);
            for (; end < to; end++) {
                asItStands.add(text.charAt(end));
            }
            asDecoded.add(Utf8.codePoint(match), Utf8.isLossy(match) ? Surprise.LOSS : 0);
        }
        return end;
    }

    /** What decoding the run that was just read gains. */
    private int gain(int start, int end) {
        return asItStands.finish(text, end) + Surprise.oddWord(text, start, end) - asDecoded.finish(text, end);
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
        Decoding decoding = new Decoding(text, charset);
        int end = decoding.readRun(at);
        return end > at && (decoding.gain(at, end) > 0 || isMisread(text, at, end, charset));
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
        int positive = 0;
        for (int run = 0; run < length; run += FIELDS) {
            positive += Math.max(0, runs[run + GAIN]);
        }
        int minimum = positive > CERTAIN ? LENIENT : 0;
        int kept = 0;
        for (int run = 0; run < length; run += FIELDS) {
            if (runs[run + GAIN] > minimum || runs[run + AGAIN] != 0) {
                System.arraycopy(runs, run, runs, kept, FIELDS);
                kept += FIELDS;
                gain += runs[run + GAIN];
                explained += runs[run + 1] - runs[run];
            }
        }
        length = kept;
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
     *
     * @param nonAscii how many characters of the text lie beyond ASCII
     */
    boolean isNoise(int nonAscii) {
        if (nonAscii < MANY || nonAscii <= explained) {
            return false;
        }
        PairTable table = PairTable.standard();
        int left = 0;
        long cost = 0;
        int next = 0;
        for (int i = 1; i < text.end(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            while (next < length && runs[next + 1] <= i) {
                next += FIELDS;
            }
            if (next == length || i < runs[next]) {
                left++;
                cost += table.pair(Symbols.of(text.charAt(i - 1)), Symbols.of(c)) + table.character(c);
            }
        }
        return left >= MANY && left > explained && cost > (long) NOISE * left;
    }

    /** The text with the accepted runs decoded. */
    String decoded() {
        apply();
        return result;
    }

    /** The edits that lead to {@link #decoded}. */
    Edits edits() {
        apply();
        return edits;
    }

    private void apply() {
        if (edits.isEmpty()) {
            Rewriter out = new Rewriter();
            out.reset(text.text());
            for (int run = 0; run < length; run += FIELDS) {
                decode(runs[run], runs[run + 1], out);
            }
            result = out.text();
            edits = out.edits();
        }
    }

    private void decode(int start, int runEnd, Rewriter out) {
        int i = start;
        while (i < runEnd) {
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
