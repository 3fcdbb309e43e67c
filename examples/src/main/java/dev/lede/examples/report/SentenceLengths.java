package dev.lede.examples.report;

import dev.lede.text.Span;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.TokenType;
import dev.lede.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Counts the words of each sentence. */
final class SentenceLengths {

    private SentenceLengths() {}

    static List<Integer> of(String text, List<Span> sentences, Tokenizer tokenizer) {
        TokenCursor tokens = tokenizer.cursor();
        tokens.reset(text);
        int[] words = new int[sentences.size()];
        int sentence = 0;
        while (tokens.next()) {
            while (sentence < words.length && sentences.get(sentence).end() <= tokens.start()) {
                sentence++;
            }
            if (sentence < words.length && isWord(tokens.type())) {
                words[sentence]++;
            }
        }
        List<Integer> lengths = new ArrayList<>(words.length);
        for (int count : words) {
            lengths.add(count);
        }
        return lengths;
    }

    /** What a reader would count as a word. */
    static boolean isWord(TokenType type) {
        return switch (type) {
            case WORD, NUMBER, IDEOGRAPHIC, KANA, COMPLEX, HASHTAG, MENTION -> true;
            default -> false;
        };
    }
}
