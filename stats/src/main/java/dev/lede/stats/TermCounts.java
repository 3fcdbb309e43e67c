package dev.lede.stats;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Terms and how often they occur, sorted by term (in the order of {@link String#compareTo}).
 *
 * <p>Immutable and thread-safe. {@link #merge} is associative and commutative, with {@link #empty()} as its neutral
 * element, and equal counts have equal bytes, whatever the parts they were merged from. That makes it fit for streams,
 * Spark, Flink and the like:
 *
 * <pre>{@code
 * TermCounts counts = texts.parallelStream().collect(TermCounts.collector());
 * counts.top(10).forEach(row -> System.out.println(row.term() + " " + row.count()));
 * }</pre>
 *
 * <p>Counts of a bounded counter are the smallest numbers that can be true: the true count of any term, listed or not,
 * lies between {@link #count} and {@code count + maximumError()}. Exact counts have the error 0.
 */
@SuppressWarnings("serial") // the stable binary form is written in its place
public final class TermCounts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final TermCounts EMPTY = exact(new TermCount[0], 0, 0);

    private final String[] terms;
    private final long[] counts;
    private final long[] termDocuments;
    private final CountsSummary summary;

    /** Takes parallel arrays sorted by term, which nobody else changes. */
    TermCounts(String[] terms, long[] counts, long[] termDocuments, CountsSummary summary) {
        this.terms = terms;
        this.counts = counts;
        this.termDocuments = termDocuments;
        this.summary = summary;
    }

    static TermCounts exact(TermCount[] sorted, long documents, long total) {
        return of(sorted, CountsSummary.exact(documents, total));
    }

    static TermCounts of(TermCount[] sorted, CountsSummary summary) {
        return new TermCounts(
                Stream.of(sorted).map(TermCount::term).toArray(String[]::new),
                Stream.of(sorted).mapToLong(TermCount::count).toArray(),
                Stream.of(sorted).mapToLong(TermCount::documents).toArray(),
                summary);
    }

    /** No terms of no documents. */
    public static TermCounts empty() {
        return EMPTY;
    }

    /**
     * Counts known from elsewhere, without document frequencies.
     *
     * @throws IllegalArgumentException if a count is less than 1
     */
    public static TermCounts of(Map<String, Long> counts) {
        TermCount[] rows = Objects.requireNonNull(counts, "counts").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new TermCount(entry.getKey(), positive(entry.getValue()), 0))
                .toArray(TermCount[]::new);
        long total = Stream.of(rows).mapToLong(TermCount::count).sum();
        return of(rows, new CountsSummary(0, total, 0, rows.length == 0, Distinct.NONE));
    }

    private static long positive(long count) {
        if (count < 1) {
            throw new IllegalArgumentException("a count must be 1 or more, but is " + count);
        }
        return count;
    }

    /** Collects texts, one document each, by {@link TermCounter#create()}. */
    public static Collector<CharSequence, ?, TermCounts> collector() {
        return collector(TermCounter::create);
    }

    /** Collects texts, one document each, by counters of equal options that {@code counters} makes. */
    public static Collector<CharSequence, ?, TermCounts> collector(Supplier<TermCounter> counters) {
        Objects.requireNonNull(counters, "counters");
        return Collector.of(
                counters,
                TermCounter::add,
                (left, right) -> {
                    left.merge(right.counts());
                    return left;
                },
                TermCounter::counts,
                Collector.Characteristics.UNORDERED);
    }

    /** The number of terms listed. */
    public int size() {
        return terms.length;
    }

    /** All occurrences counted, of terms listed and, in bounded counts, not listed. */
    public long total() {
        return summary.total();
    }

    /** The number of documents counted. */
    public long documents() {
        return summary.documents();
    }

    /** How often {@code term} occurs, 0 if it is not listed. {@code O(log n)}. */
    public long count(String term) {
        int at = find(term);
        return at < 0 ? 0 : counts[at];
    }

    /** In how many documents {@code term} occurs; 0 if it is not listed or {@link #hasDocumentFrequencies} is false. */
    public long documentFrequency(String term) {
        int at = find(term);
        return at < 0 ? 0 : termDocuments[at];
    }

    private int find(String term) {
        return Arrays.binarySearch(terms, Objects.requireNonNull(term, "term"));
    }

    /** Whether the documents of each term are known: not in bounded counts, nor in those of a map. */
    public boolean hasDocumentFrequencies() {
        return summary.documentFrequencies();
    }

    /** By how much a true count may exceed {@link #count}; 0 when all are exact. */
    public long maximumError() {
        return summary.maximumError();
    }

    /** The number of distinct terms with its bounds: exact, or estimated where bounded counts dropped terms. */
    public CountEstimate distinct() {
        return summary.distinct().estimate(size());
    }

    /** The terms, ascending; a view. */
    public List<String> terms() {
        return Collections.unmodifiableList(Arrays.asList(terms));
    }

    /** All terms with their counts, ascending by term. */
    public Stream<TermCount> stream() {
        return IntStream.range(0, terms.length).mapToObj(this::row);
    }

    private TermCount row(int at) {
        return new TermCount(terms[at], counts[at], termDocuments[at]);
    }

    /**
     * The most frequent terms, ordered by count, then by term.
     *
     * @throws IllegalArgumentException if {@code limit} is negative
     */
    public List<TermCount> top(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, but is " + limit);
        }
        return stream().sorted().limit(limit).toList();
    }

    /** The sum of both: counts, documents, totals and errors add up. {@code O(n)} in the terms of both. */
    public TermCounts merge(TermCounts other) {
        Objects.requireNonNull(other, "other");
        if (isEmpty()) {
            return other;
        }
        return other.isEmpty() ? this : CountsMerger.merge(this, other);
    }

    private boolean isEmpty() {
        return summary.isEmpty();
    }

    /** The stable binary form, the same for equal counts; see {@link #fromBytes}. */
    public byte[] toBytes() {
        return CountsWriter.write(this);
    }

    /**
     * Reads what {@link #toBytes} wrote, of this or any earlier version.
     *
     * @throws CountsFormatException if the bytes are anything else or damaged
     */
    public static TermCounts fromBytes(byte[] bytes) {
        return CountsReader.read(Objects.requireNonNull(bytes, "bytes"));
    }

    /** Writes {@code {"documents":…,"total":…,"maximumError":…,"terms":[{"term":…,"count":…,"documents":…},…]}}. */
    public void writeJson(Appendable out) throws IOException {
        CountsExport.json(this, Objects.requireNonNull(out, "out"));
    }

    /** Writes a line {@code term TAB count TAB documents} per term under a header; TAB, CR, LF and \ are escaped. */
    public void writeTsv(Appendable out) throws IOException {
        CountsExport.tsv(this, Objects.requireNonNull(out, "out"));
    }

    String term(int at) {
        return terms[at];
    }

    long count(int at) {
        return counts[at];
    }

    long documents(int at) {
        return termDocuments[at];
    }

    CountsSummary summary() {
        return summary;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermCounts that
                && summary.equals(that.summary)
                && Arrays.equals(terms, that.terms)
                && Arrays.equals(counts, that.counts)
                && Arrays.equals(termDocuments, that.termDocuments);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(counts);
    }

    /** The sizes, for a log. */
    @Override
    public String toString() {
        return size() + " terms, " + total() + " occurrences, " + documents() + " documents";
    }

    @Serial
    private Object writeReplace() {
        return new SerializedCounts(toBytes());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedCounts.class + " is read");
    }
}
