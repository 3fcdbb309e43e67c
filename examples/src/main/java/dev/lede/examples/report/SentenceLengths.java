package dev.lede.examples.report;

import dev.lede.stats.TermConsumer;
import dev.lede.text.Span;
import dev.lede.tokenize.TokenType;
import java.util.Arrays;
import java.util.List;

/** Counts the words of each sentence while the words of the text are counted. Not thread-safe. */
final class SentenceLengths implements TermConsumer {

    private final List<Span> sentences;
    private final int[] words;
    private int at;

    SentenceLengths(List<Span> sentences) {
        this.sentences = sentences;
        words = new int[sentences.size()];
    }

    @Override
    public void accept(int term, int start, int end) {
        while (at < words.length && sentences.get(at).end() <= start) {
            at++;
        }
        if (at < words.length) {
            words[at]++;
        }
    }

    /** The number of words in each sentence. */
    List<Integer> words() {
        return Arrays.stream(words).boxed().toList();
    }

    /** What a reader would count as a word. */
    static boolean isWord(TokenType type) {
        return switch (type) {
            case WORD, NUMBER, IDEOGRAPHIC, KANA, COMPLEX, HASHTAG, MENTION -> true;
            default -> false;
        };
    }
}
