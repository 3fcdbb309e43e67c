package dev.lede.stats.context;

import com.ibm.icu.lang.UCharacter;
import dev.lede.normalize.NormalizedText;
import dev.lede.text.Span;
import dev.lede.tokenize.Token;
import dev.lede.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A concordance: every place of a term with the words around it (keyword in context; Luhn 1960). Immutable and
 * thread-safe.
 *
 * <p>Terms are found as whole tokens, whatever their case; several words match when nothing but white space stands
 * between them. Time is linear in the text for each word of the term.
 *
 * <pre>{@code
 * Kwic.of("bridge", 3).find("The old bridge is closed. A bridge is missing.").size(); // -> 2
 * }</pre>
 */
public final class Kwic {

    private final Tokenizer tokenizer;
    private final List<String> words;
    private final int context;

    private Kwic(Tokenizer tokenizer, String term, int context) {
        this.tokenizer = tokenizer;
        this.context = context;
        words = tokenizer.tokenize(term).stream()
                .map(token -> fold(token.text(term)))
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a term must have a token, but is \"" + term + "\"");
        }
        if (context < 0) {
            throw new IllegalArgumentException("context must be 0 or more tokens, but is " + context);
        }
    }

    /**
     * Finds {@code term} with {@code context} tokens on each side.
     *
     * @throws IllegalArgumentException if the term has no token or the context is negative
     */
    public static Kwic of(String term, int context) {
        return of(Tokenizer.news(), term, context);
    }

    /**
     * Finds {@code term} among the tokens of {@code tokenizer}, with {@code context} of them on each side.
     *
     * @throws IllegalArgumentException if the term has no token or the context is negative
     */
    public static Kwic of(Tokenizer tokenizer, String term, int context) {
        return new Kwic(Objects.requireNonNull(tokenizer, "tokenizer"), Objects.requireNonNull(term, "term"), context);
    }

    /** Every place of the term, in order. */
    public List<KwicLine> find(CharSequence text) {
        String whole = Objects.requireNonNull(text, "text").toString();
        List<Token> tokens = tokenizer.tokenize(whole);
        List<String> folded =
                tokens.stream().map(token -> fold(token.text(whole))).toList();
        List<KwicLine> lines = new ArrayList<>();
        for (int i = 0; i + words.size() <= tokens.size(); i++) {
            if (folded.subList(i, i + words.size()).equals(words)) {
                lines.add(line(whole, tokens, i));
            }
        }
        return List.copyOf(lines);
    }

    /** Every place of the term in the normalized text, with spans of the original. */
    public List<KwicLine> find(NormalizedText text) {
        return find(Objects.requireNonNull(text, "text").text()).stream()
                .map(line -> new KwicLine(
                        line.left(), line.match(), line.right(), text.map().toOriginal(line.span())))
                .toList();
    }

    private KwicLine line(String text, List<Token> tokens, int first) {
        int last = first + words.size() - 1;
        int start = tokens.get(first).start();
        int end = tokens.get(last).end();
        int from = tokens.get(Math.max(0, first - context)).start();
        int to = tokens.get((int) Math.min(tokens.size() - 1L, (long) last + context))
                .end();
        return new KwicLine(
                text.substring(from, start).strip(),
                text.substring(start, end),
                text.substring(end, to).strip(),
                new Span(start, end));
    }

    private static String fold(String word) {
        return UCharacter.foldCase(word, true);
    }
}
