package dev.lede.stats;

/**
 * Is told of every term that a {@link TermCounter} counts, with its place, without an object for each.
 *
 * <pre>{@code
 * String text = "The ferry crosses the lake";
 * TermCounter counter = TermCounter.create();
 * List<String> places = new ArrayList<>();
 * counter.add(text, (term, start, end) -> places.add(counter.term(term) + " at " + start));
 * places.get(3); // -> "the at 18"
 * }</pre>
 */
@FunctionalInterface
public interface TermConsumer {

    /**
     * Takes one occurrence.
     *
     * @param term the number of the term in its counter, see {@link TermCounter#term(int)}
     * @param start first code unit of its first word in the text
     * @param end code unit after its last word
     */
    void accept(int term, int start, int end);
}
