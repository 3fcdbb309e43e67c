package dev.lede.internal.keyword;

/**
 * Walks once over a text and counts every phrase that could be a key term. Not thread-safe; one per text.
 *
 * <p>A phrase has at most {@value #MAX_WORDS} words, at most {@value #MAX_CONTENT} of them content words, no break
 * inside, no function word at its ends, and inside only such as join the parts of a term.
 *
 * <p>Words pass through a window of fixed size, so that memory depends on how many different words and phrases there
 * are and not on the length of the text.
 */
final class PhraseCollector {

    static final int MAX_WORDS = 5;
    static final int MAX_CONTENT = 4;

    private static final int WINDOW = 1024;
    /** Words that must be known after the first word of a phrase: the others, and the one on its right. */
    private static final int AHEAD = MAX_WORDS + 1;

    private final String text;
    private final LanguageData language;
    private final Vocabulary vocabulary;
    private final Phrases phrases;

    private final int[] words = new int[WINDOW];
    private final int[] starts = new int[WINDOW];
    private final int[] ends = new int[WINDOW];
    private final byte[] flags = new byte[WINDOW];
    private int filled;
    /** Index in the text of the first word of the window. */
    private int base;

    private int firstSentence = Integer.MAX_VALUE;
    private int inside;
    private int capitals;

    PhraseCollector(String text, LanguageData language) {
        this.text = text;
        this.language = language;
        vocabulary = new Vocabulary(language, Math.min(text.length() / 12, 1 << 14));
        phrases = new Phrases(Math.min(text.length() / 5, 1 << 16));
    }

    /** Reads the whole text. */
    void collect() {
        TokenScanner token = new TokenScanner(text, language.functionWords(), language.dotlessI());
        int from = 0;
        while (token.next()) {
            if (filled == WINDOW) {
                from = shift(collect(from, WINDOW - AHEAD));
            }
            add(token);
        }
        collect(from, filled);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Phrases phrases() {
        return phrases;
    }

    LanguageData language() {
        return language;
    }

    /** The phrase as the text writes it, on one line and without invisible characters. */
    String surface(int phrase) {
        StringBuilder shown = new StringBuilder();
        for (int at = phrases.get(phrase, Phrases.START); at < phrases.get(phrase, Phrases.END); at++) {
            byte kind = Letters.kind(text.charAt(at));
            boolean space = kind == Letters.SPACE || kind == Letters.LINE;
            if (!space && kind != Letters.IGNORED) {
                shown.append(text.charAt(at));
            } else if (space && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        return shown.toString();
    }

    /** The number of words read. */
    int length() {
        return base + filled;
    }

    /** Whether the word of this index belongs to the first sentence. */
    boolean inFirstSentence(int index) {
        return index < firstSentence;
    }

    /** Content words that do not begin a sentence. */
    int inside() {
        return inside;
    }

    /** Content words that do not begin a sentence and have a capital. */
    int capitals() {
        return capitals;
    }

    private void add(TokenScanner token) {
        int at = filled++;
        words[at] = vocabulary.add(token);
        starts[at] = token.start();
        ends[at] = token.end();
        flags[at] = token.flags();
        if (has(at, TokenScanner.INITIAL)) {
            if (base + at > 0 && firstSentence == Integer.MAX_VALUE) {
                firstSentence = base + at;
            }
        } else if (isContent(at)) {
            inside++;
            capitals += has(at, TokenScanner.CAPITAL) ? 1 : 0;
        }
    }

    /** Keeps the last word done, which is the left neighbour of the next, and all after it. */
    private int shift(int done) {
        int from = done - 1;
        int kept = filled - from;
        System.arraycopy(words, from, words, 0, kept);
        System.arraycopy(starts, from, starts, 0, kept);
        System.arraycopy(ends, from, ends, 0, kept);
        System.arraycopy(flags, from, flags, 0, kept);
        filled = kept;
        base += from;
        return 1;
    }

    private int collect(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isContent(at)) {
                phrasesFrom(at);
            }
        }
        return to;
    }

    private boolean has(int at, byte flag) {
        return (flags[at] & flag) != 0;
    }

    private boolean isContent(int at) {
        return words[at] >= 0 && !vocabulary.isStop(words[at]);
    }

    /** Whether the word at {@code at} follows the one before without a break. */
    private boolean continues(int at) {
        return at < filled && !has(at, TokenScanner.BREAK) && words[at] >= 0;
    }

    private void phrasesFrom(int first) {
        int phrase = Phrases.ROOT;
        int content = 0;
        int capital = 0;
        for (int last = first; last == first || continues(last); last++) {
            boolean isContent = isContent(last);
            if (!isContent && !vocabulary.is(words[last], FunctionWords.INNER)) {
                return;
            }
            int known = phrases.size();
            int longer = phrases.extend(phrase, words[last]);
            if (isContent && phrase != Phrases.ROOT && phrases.size() > known) {
                phrases.add(phrase, Phrases.VARIETY, 1);
            }
            if (longer == Phrases.ROOT || content == MAX_CONTENT || last - first == MAX_WORDS) {
                return;
            }
            phrase = longer;
            if (isContent) {
                content++;
                capital += has(last, TokenScanner.CAPITAL) ? 1 : 0;
                count(phrase, first, last, content == capital);
            }
        }
    }

    private void count(int phrase, int first, int last, boolean capital) {
        boolean initial = has(first, TokenScanner.INITIAL);
        if (phrases.get(phrase, Phrases.COUNT) == 0) {
            phrases.set(phrase, Phrases.FIRST, base + first);
        }
        phrases.add(phrase, Phrases.COUNT, 1);
        phrases.add(phrase, Phrases.CAPITALS, capital && !initial ? 1 : 0);
        phrases.add(phrase, Phrases.CLOSED, continues(last + 1) && isContent(last + 1) ? 0 : 1);
        countLeft(phrase, first);
        vote(phrase, starts[first], ends[last], initial);
    }

    private void countLeft(int phrase, int first) {
        if (first == 0 || !continues(first) || words[first - 1] < 0) {
            return;
        }
        int left = words[first - 1];
        if (vocabulary.is(left, FunctionWords.NOUN)) {
            phrases.add(phrase, Phrases.AFTER_NOUN_MARK, 1);
        } else if (!vocabulary.isStop(left)) {
            phrases.add(phrase, Phrases.LEFT, (int) (1024 * language.suffixes().likeness(vocabulary.suffix(left))));
        }
    }

    /**
     * Keeps a form that more than half of the occurrences have, if there is one (Boyer and Moore's majority vote).
     * Occurrences at the beginning of a sentence have no say, since any word has a capital there.
     */
    private void vote(int phrase, int start, int end, boolean initial) {
        int votes = phrases.get(phrase, Phrases.VOTES);
        if (votes == 0 && (!initial || phrases.get(phrase, Phrases.END) == 0)) {
            phrases.set(phrase, Phrases.START, start);
            phrases.set(phrase, Phrases.END, end);
            phrases.set(phrase, Phrases.VOTES, initial ? 0 : 1);
        } else if (!initial) {
            phrases.add(phrase, Phrases.VOTES, isKept(phrase, start, end) ? 1 : -1);
        }
    }

    private boolean isKept(int phrase, int start, int end) {
        int kept = phrases.get(phrase, Phrases.START);
        int length = phrases.get(phrase, Phrases.END) - kept;
        return length == end - start && text.regionMatches(kept, text, start, length);
    }
}
