package dev.lede.langdetect;

import dev.lede.sentence.SentenceCursor;
import dev.lede.sentence.SentenceSplitter;
import java.util.Arrays;

/** The words of a text, and what stands before each. */
final class WordTrack {

    /** Nothing but white space, commas and the like stands between a word and the one before. */
    static final byte NONE = 0;

    /** A quotation mark or bracket stands there. */
    static final byte QUOTE = 1;

    /** A sentence starts. */
    static final byte SENTENCE = 2;

    /** A line starts. */
    static final byte LINE = 3;

    private static final String QUOTES = "\"'()[]{}«»‹›“”„‟‘’‚‛–—―「」『』《》〈〉（）";

    final String text;
    int size;
    int[] starts = new int[64];
    int[] ends = new int[64];
    byte[] scripts = new byte[64];
    byte[] gaps = new byte[64];

    private WordTrack(String text) {
        this.text = text;
    }

    static WordTrack read(String text, Alphabet alphabet) {
        WordTrack track = new WordTrack(text);
        SentenceCursor sentences = SentenceSplitter.news().cursor();
        sentences.reset(text);
        boolean more = sentences.next();
        WordScanner scanner = new WordScanner(alphabet);
        scanner.reset(text, 0, text.length());
        int from = 0;
        while (scanner.next()) {
            boolean first = false;
            while (more && sentences.start() <= scanner.wordStart) {
                first = true;
                more = sentences.next();
            }
            track.add(scanner, first ? SENTENCE : NONE, from);
            from = scanner.wordEnd;
        }
        return track;
    }

    private void add(WordScanner word, byte gap, int from) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            scripts = Arrays.copyOf(scripts, 2 * size);
            gaps = Arrays.copyOf(gaps, 2 * size);
        }
        starts[size] = word.wordStart;
        ends[size] = word.wordEnd;
        scripts[size] = (byte) word.script;
        gaps[size] = gap(from, word.wordStart, gap);
        size++;
    }

    /** The strongest border in {@code text[from, to)}, or {@code least}. */
    private byte gap(int from, int to, byte least) {
        byte gap = size == 0 ? LINE : least;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return LINE;
            }
            if (gap < QUOTE && QUOTES.indexOf(c) >= 0) {
                gap = QUOTE;
            }
        }
        return gap;
    }

    /**
     * Where a stretch starts whose first word is {@code word}: before the quotation marks and brackets that open it.
     */
    int border(int word) {
        if (word == 0) {
            return 0;
        }
        int at = starts[word];
        while (at > ends[word - 1] && isOpening(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A sign that is glued to the word behind it, whatever it may be. */
    private static boolean isOpening(char c) {
        return c > ' ' && c != '\u00A0' && ",.;:!?…。、，！？".indexOf(c) < 0;
    }

    /** Whether a quotation mark, a bracket or a dash stands right before the word. */
    boolean isQuoted(int word) {
        int at = starts[word] - 1;
        return at >= 0 && QUOTES.indexOf(text.charAt(at)) >= 0;
    }
}
