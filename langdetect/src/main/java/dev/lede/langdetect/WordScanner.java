package dev.lede.langdetect;

/**
 * Finds the words of a text that are evidence of its language.
 *
 * <p>A word is a run of letters of one script with their marks and inner apostrophes. Words inside addresses, tags,
 * mentions, markup, codes and program text are passed over. Reusable, for one thread; allocates nothing per word.
 */
final class WordScanner {

    /** Letters beyond this many of a word are left out of account. */
    static final int MAX_LETTERS = 24;

    /** How far a word is followed beyond {@link #end}: of a text that is one word each chunk would read all the rest. */
    private static final int OVERHANG = 256;

    /** Stands for both ends of a word in {@link #padded}; no letter, so it cannot be confused with one. */
    static final char BORDER = '_';

    private final Alphabet alphabet;

    /** The word in small letters with a border at either side; valid up to {@link #letters} + 2. */
    final char[] padded = new char[MAX_LETTERS + 2];

    private String text = "";
    private int at;
    private int end;

    /** Index of the script of the word. */
    int script;

    /** Number of letters and marks kept of the word. */
    int letters;

    /** Where the word starts in the text. */
    int wordStart;

    /** Where it ends. */
    int wordEnd;

    /** How many pieces of program text were passed over. */
    int codeTokens;

    WordScanner(Alphabet alphabet) {
        this.alphabet = alphabet;
        padded[0] = BORDER;
    }

    /** Starts at {@code from}; words that begin before {@code to} are found. */
    void reset(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.end = to;
    }

    /** Goes to the next word; false at the end. */
    boolean next() {
        while (at < end) {
            int type = alphabet.type(text.charAt(at));
            if (!Alphabet.isLetter(type)) {
                at++;
            } else {
                readWord(type);
                if (!isSuspect() || isPlainWord()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void readWord(int type) {
        int n = 0;
        int i = at;
        int limit = (int) Math.min(text.length(), (long) end + OVERHANG);
        for (; i < limit; i++) {
            char c = text.charAt(i);
            int t = alphabet.type(c);
            if (t == type || t == Alphabet.MARK || (t == Alphabet.APOSTROPHE && isLetterAt(i + 1, type))) {
                if (n < MAX_LETTERS) {
                    padded[++n] = t == Alphabet.APOSTROPHE ? '\'' : alphabet.small(c);
                }
            } else if (t != Alphabet.IGNORABLE) {
                break;
            }
        }
        padded[n + 1] = BORDER;
        letters = n;
        script = type - 1;
        wordStart = at;
        wordEnd = i;
        at = i;
    }

    private boolean isLetterAt(int index, int type) {
        return index < text.length() && alphabet.type(text.charAt(index)) == type;
    }

    /** Whether a neighbour of the word calls for a look at the whole token; hardly ever true in running text. */
    private boolean isSuspect() {
        return (wordStart > 0 && TokenFilter.isSuspectBefore(text.charAt(wordStart - 1)))
                || (wordEnd < text.length() && TokenFilter.isSuspectAfter(text, wordEnd));
    }

    /** Looks at the token around the word, and goes behind it if it is not made of words. */
    private boolean isPlainWord() {
        int behind = TokenFilter.end(text, wordStart, wordEnd);
        if (behind < 0) {
            codeTokens++;
            behind = -behind;
        }
        at = Math.max(wordEnd, behind);
        return behind == 0;
    }
}
