package dev.lede.langdetect;

import dev.lede.internal.icu.Nfc;

/**
 * Reads as much of a text as it takes to be sure.
 *
 * <p>A text of up to {@value #WHOLE} code units is read from its start until one language leads by a wide margin. Of a
 * longer one, up to {@value #MAX_CHUNKS} stretches of {@value #CHUNK} code units are read, evenly spread and in an
 * order that halves the gaps, until the same holds after at least {@value #MIN_CHUNKS} of them. So the cost is bounded
 * whatever the length, and a menu at the start does not decide.
 */
final class TextReader {

    static final int WHOLE = 256;
    static final int CHUNK = 64;
    static final int MAX_CHUNKS = 64;
    static final int MIN_CHUNKS = 4;

    /** The lead in logits at which to stop: reading on would change the answer of one text in a thousand. */
    private static final double LEAD = 6;

    /** The same behind a single word. */
    private static final double LEAD_OF_WORD = 10;

    /** The same where the language may be an unknown one: that shows in more words only. */
    private static final double LEAD_OF_ANY = 20;

    /**
     * The lead of a script in which one language alone may be written, over other scripts: in letters, each counted for
     * what it carries.
     */
    private static final int LEAD_OF_SCRIPT = 40;

    private final LanguageModel model;
    private final ClassMask mask;
    private final boolean readAll;
    private final int mostChunks;
    private final WordScanner scanner;
    private final Evidence evidence;
    private boolean stopped;

    /**
     * Prepares reading.
     *
     * @param mask the classes that may be the answer
     * @param readAll whether to read on when one language leads by far
     */
    TextReader(LanguageModel model, ClassMask mask, boolean readAll) {
        this(model, mask, readAll, MAX_CHUNKS);
    }

    /**
     * Prepares reading.
     *
     * @param mask the classes that may be the answer
     * @param readAll whether to read on when one language leads by far
     * @param mostChunks how many stretches to read of a long text
     */
    TextReader(LanguageModel model, ClassMask mask, boolean readAll, int mostChunks) {
        this.model = model;
        this.mask = mask;
        this.readAll = readAll;
        this.mostChunks = mostChunks;
        this.scanner = new WordScanner(model.alphabet());
        this.evidence = new Evidence(model);
    }

    /** What was read. */
    Evidence evidence() {
        return evidence;
    }

    /** Whether reading ended because one language leads by far. */
    boolean stopped() {
        return stopped;
    }

    /** Pieces of program text passed over. */
    int codeTokens() {
        return scanner.codeTokens;
    }

    /** Reads a text. */
    void read(String text) {
        if (text.length() <= WHOLE) {
            read(text, 0, text.length(), true);
            return;
        }
        int chunks = Math.min(mostChunks, text.length() / CHUNK);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(chunks - 1);
        int done = 0;
        for (int i = 0; i < 1 << bits; i++) {
            int chunk = Integer.reverse(i) >>> (Integer.SIZE - bits);
            if (chunk < chunks) {
                int start = (int) ((long) text.length() * chunk / chunks);
                read(text, wordBoundary(text, start), start + Math.min(CHUNK, text.length() - start), false);
                if (++done >= MIN_CHUNKS && isEnough()) {
                    return;
                }
            }
        }
    }

    /** The first white space at or behind {@code start}, if it is near; a chunk should not begin amid a word. */
    private static int wordBoundary(String text, int start) {
        int limit = start + Math.min(WordScanner.MAX_LETTERS, text.length() - start);
        for (int i = start; start > 0 && i < limit; i++) {
            if (text.charAt(i) <= ' ') {
                return i;
            }
        }
        return start;
    }

    private void read(String text, int from, int to, boolean stopEarly) {
        if (needsComposition(text, from, to)) {
            String composed = Nfc.compose(text.substring(from, to));
            scan(composed, 0, composed.length(), stopEarly);
        } else {
            scan(text, from, to, stopEarly);
        }
    }

    private void scan(String text, int from, int to, boolean stopEarly) {
        scanner.reset(text, from, to);
        while (scanner.next()) {
            evidence.add(scanner);
            if (stopEarly && isEnough()) {
                return;
            }
        }
    }

    /** Combining marks may call for composition; letters that stand alone never do. */
    private boolean needsComposition(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && model.alphabet().type(c) == Alphabet.MARK) {
                return !Nfc.isComposed(text, from, to);
            }
        }
        return false;
    }

    private boolean isEnough() {
        if (readAll) {
            return false;
        }
        int script = evidence.dominantScript();
        stopped = switch (mask.allowed(script)) {
            case 0 -> false;
            case 1 -> evidence.scriptLead() >= LEAD_OF_SCRIPT;
            default -> NgramTable.STEP * evidence.lead(script, mask) >= leastLead();
        };
        return stopped;
    }

    private double leastLead() {
        if (!mask.isRestricted()) {
            return LEAD_OF_ANY;
        }
        return evidence.words() == 1 ? LEAD_OF_WORD : LEAD;
    }
}
