package dev.lede.examples.report;

import com.ibm.icu.lang.UCharacter;
import dev.lede.text.Span;
import dev.lede.tokenize.Token;
import dev.lede.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds terms of one or more words in a text, token by token, in any case.
 *
 * <p>Terms are looked up by their first word, so that a token costs as much as there are terms that begin with it.
 */
final class TermFinder {

    private final Tokenizer tokenizer;
    private final Map<String, List<Pattern>> byFirst = new HashMap<>();
    private final int terms;

    private record Pattern(int term, List<String> words) {}

    TermFinder(Tokenizer tokenizer, List<String> terms) {
        this.tokenizer = tokenizer;
        this.terms = terms.size();
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            List<String> words = tokenizer.tokenize(term).stream()
                    .map(token -> fold(token.text(term)))
                    .toList();
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Pattern(i, words));
            }
        }
    }

    /** Where each term stands in {@code text}, in order. */
    List<List<Span>> find(String text) {
        List<Token> tokens = tokenizer.tokenize(text);
        List<List<Span>> places = Stream.generate(() -> (List<Span>) new ArrayList<Span>())
                .limit(terms)
                .toList();
        for (int i = 0; i < tokens.size(); i++) {
            for (Pattern pattern : byFirst.getOrDefault(fold(tokens.get(i).text(text)), List.of())) {
                if (matches(pattern.words(), tokens, i, text)) {
                    Token last = tokens.get(i + pattern.words().size() - 1);
                    places.get(pattern.term()).add(new Span(tokens.get(i).start(), last.end()));
                }
            }
        }
        return places;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at, String text) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!fold(tokens.get(at + i).text(text)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        return UCharacter.foldCase(word, true);
    }
}
