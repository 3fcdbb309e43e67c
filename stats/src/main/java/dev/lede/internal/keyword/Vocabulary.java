package dev.lede.internal.keyword;

import java.util.Arrays;

/**
 * The different words of one text with what the language knows of each. Not thread-safe.
 *
 * <p>A word is looked up in the language once, when it is first met; every later occurrence costs one probe.
 */
final class Vocabulary {

    /** No letters, a single one that is no ideograph, or a web or mail address: as good as a function word. */
    private static final byte BARE = FunctionWords.STOP;

    /** Words first met after this many different ones are passed over, which bounds the memory. */
    private static final int LIMIT = 1 << 17;

    private final LanguageData language;
    private final WordIndex words;
    private byte[] classes;
    private float[] rarity;
    private double[] tellingness;
    private byte[] marks;
    private int[] suffixes;

    /** The word has a hyphen. */
    static final byte HYPHEN = 1;
    /** The word has an apostrophe. */
    static final byte APOSTROPHE = 2;

    Vocabulary(LanguageData language, int expected) {
        this.language = language;
        words = new WordIndex(expected);
        classes = new byte[Math.max(16, expected)];
        rarity = new float[classes.length];
        tellingness = new double[classes.length];
        marks = new byte[classes.length];
        suffixes = new int[classes.length];
    }

    /** The number of the word under the scanner, or -1 if the text has too many. */
    int add(TokenScanner token) {
        char[] chars = token.folded();
        int known = words.size();
        if (known >= LIMIT) {
            return words.find(chars, 0, token.length(), token.hash());
        }
        int word = words.add(chars, 0, token.length(), token.hash());
        if (word == known) {
            describe(word, chars, token.length(), token.hash());
        }
        return word;
    }

    private void describe(int word, char[] chars, int length, int hash) {
        if (word == classes.length) {
            grow();
        }
        marks[word] = marks(chars, length);
        byte listed = language.functionWords().classes(chars, 0, length, hash);
        classes[word] = listed == 0 && isBare(chars, length) ? BARE : listed;
        if (!isStop(word)) {
            rarity[word] = language.background().rarity(chars, length, hash);
            tellingness[word] = tellingness(rarity[word]);
            suffixes[word] = language.suffixes().find(chars, length);
        }
    }

    private static byte marks(char[] chars, int length) {
        byte marks = 0;
        for (int i = 0; i < length; i++) {
            marks |= chars[i] == '-' ? HYPHEN : chars[i] == '\'' ? APOSTROPHE : 0;
        }
        return marks;
    }

    private static boolean isBare(char[] chars, int length) {
        int letters = 0;
        boolean dot = false;
        boolean address = false;
        for (int i = 0; i < length; i++) {
            letters += isLetter(chars[i]) ? 1 : 0;
            dot |= chars[i] == '.';
            address |= chars[i] == '@' || chars[i] == '/';
        }
        boolean single = length == 1 && Letters.kind(chars[0]) != Letters.CONTINUOUS;
        return letters == 0 || single || (dot && address);
    }

    private static boolean isLetter(char c) {
        byte kind = Letters.kind(c);
        boolean surrogate = c >= '\uD800' && c <= '\uDFFF';
        return surrogate || (Letters.isWord(kind) && kind != Letters.DIGIT) || kind == Letters.CONTINUOUS;
    }

    private void grow() {
        int capacity = classes.length * 2;
        classes = Arrays.copyOf(classes, capacity);
        rarity = Arrays.copyOf(rarity, capacity);
        tellingness = Arrays.copyOf(tellingness, capacity);
        marks = Arrays.copyOf(marks, capacity);
        suffixes = Arrays.copyOf(suffixes, capacity);
    }

    int size() {
        return words.size();
    }

    int length(int word) {
        return words.length(word);
    }

    boolean isStop(int word) {
        return classes[word] != 0;
    }

    boolean is(int word, byte functionClass) {
        return (classes[word] & functionClass) != 0;
    }

    boolean has(int word, byte mark) {
        return (marks[word] & mark) != 0;
    }

    /** log10 of how many words of ordinary text hold one such word. */
    float rarity(int word) {
        return rarity[word];
    }

    /** {@link #tellingness(float)} of the rarity of a word. */
    double tellingness(int word) {
        return tellingness[word];
    }

    /** Rarity on a scale that falls steeply towards the commonest words. */
    static double tellingness(float rarity) {
        return Math.log(Math.max(rarity - 1.5, 0.3));
    }

    /** The suffix rule for the word, a number of {@link LanguageData#suffixes()}. */
    int suffix(int word) {
        return suffixes[word];
    }

    String text(int word) {
        return words.text(word);
    }
}
