package dev.lede.stats;

import dev.lede.normalize.NormalizedText;
import dev.lede.text.Span;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.TokenType;
import dev.lede.tokenize.Tokenizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms of texts: words, n-grams or skip-grams, and the documents they occur in.
 *
 * <p>Mutable and not thread-safe: one counter per thread, their {@link #counts()} merged. Time is linear in the text.
 * Terms are cut from the tokens without a {@code String} for each; memory grows with the distinct terms only. Texts
 * are counted as they are: bring them to one normal form first ({@code Normalizer.minimal()}).
 *
 * <pre>{@code
 * TermCounter counter = TermCounter.builder().ngrams(1, 2).build();
 * counter.add("The bridge over the river");
 * counter.counts().count("the bridge"); // -> 1
 * }</pre>
 *
 * <p>The words of an n-gram are joined by one space; a space inside a token (a number such as "10 000") is written as
 * U+00A0. N-grams do not reach across tokens that are not counted, such as punctuation.
 */
public final class TermCounter {

    private final CounterSettings settings;
    private final Vocabulary vocabulary;
    private final CountsPile merged = new CountsPile();
    private final TokenCursor cursor;
    private final WordBlock block;
    private long documents;
    private long total;
    private TermConsumer consumer = (term, start, end) -> {};

    TermCounter(CounterSettings settings) {
        this.settings = settings;
        vocabulary = new Vocabulary(settings, this::count);
        cursor = settings.tokenizer().cursor();
        block = new WordBlock(settings.casePolicy() == CasePolicy.FOLD);
    }

    /** A counter of single words with folded case, all of them. */
    public static TermCounter create() {
        return builder().build();
    }

    /** A builder that starts from the options of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Counts the terms of {@code text}, as one document. */
    public void add(CharSequence text) {
        count(Objects.requireNonNull(text, "text").toString(), ExcludedSpans.NONE);
    }

    /**
     * Counts the terms of {@code text}, as one document, but those that share a character with a span of {@code except},
     * such as words of another language or quotations. N-grams do not reach across them.
     *
     * @param except in any order; they may overlap
     * @throws IllegalArgumentException if a span ends after the text
     */
    public void add(CharSequence text, List<Span> except) {
        String document = Objects.requireNonNull(text, "text").toString();
        count(document, ExcludedSpans.merged(except, document.length()));
    }

    /** Passes over stretches, given as the start and end of each, ascending. */
    private void count(String document, int[] excluded) {
        documents++;
        vocabulary.startDocument();
        block.clear();
        block.endRun();
        cursor.reset(document);
        int at = 0;
        while (cursor.next()) {
            while (at < excluded.length && excluded[at + 1] <= cursor.start()) {
                at += 2;
            }
            boolean isExcluded = at < excluded.length && excluded[at] < cursor.end();
            if (!isExcluded && settings.takes(cursor.type())) {
                block.add(document, cursor.start(), cursor.end());
                if (block.isFull()) {
                    countBlock();
                }
            } else {
                block.endRun();
            }
        }
        block.endRun();
        countBlock();
    }

    private void countBlock() {
        vocabulary.add(block);
        block.clear();
    }

    /** Counts the terms of the normalized text, as one document. */
    public void add(NormalizedText text) {
        add(Objects.requireNonNull(text, "text").text());
    }

    /**
     * Counts the terms of the normalized text, as one document, but those that share a character with a span.
     *
     * @param except spans of the <em>original</em>, as everything that reads a {@link NormalizedText} gives them
     * @throws IllegalArgumentException if a span ends after the original
     */
    public void add(NormalizedText text, List<Span> except) {
        Objects.requireNonNull(text, "text");
        ExcludedSpans.check(except, text.original().length());
        add(text.text(), except.stream().map(text.map()::toNormalized).toList());
    }

    /** Counts as {@link #add(CharSequence)} does, and tells {@code consumer} the place of every term. */
    public void add(CharSequence text, TermConsumer consumer) {
        this.consumer = Objects.requireNonNull(consumer, "consumer");
        try {
            add(text);
        } finally {
            this.consumer = (term, start, end) -> {};
        }
    }

    private void count(int term, int start, int end) {
        total++;
        consumer.accept(term, start, end);
    }

    /** Adds counts made elsewhere, with their documents. */
    public void merge(TermCounts counts) {
        merged.add(Objects.requireNonNull(counts, "counts"));
    }

    /**
     * The term of a number that a {@link TermConsumer} was given by this counter.
     *
     * @throws IllegalArgumentException if this counter never gave the number
     */
    public String term(int number) {
        return vocabulary.term(number);
    }

    /** All that was counted so far; the counter goes on from here. Sorting makes it {@code O(n log n)} in the terms. */
    public TermCounts counts() {
        return vocabulary.counts(documents, total).merge(merged.sum());
    }

    /** Options of a {@link TermCounter}. Not thread-safe. */
    public static final class Builder {

        /** Null until one is set: the neutral one takes the abbreviations of all languages to make. */
        private @Nullable Tokenizer tokenizer;

        private Set<TokenType> types = EnumSet.of(
                TokenType.WORD,
                TokenType.NUMBER,
                TokenType.IDEOGRAPHIC,
                TokenType.KANA,
                TokenType.COMPLEX,
                TokenType.HASHTAG,
                TokenType.MENTION);
        private CasePolicy casePolicy = CasePolicy.FOLD;
        private int shortest = 1;
        private int longest = 1;
        private int maxSkip;
        private Predicate<? super String> stopWords = word -> false;
        private StopWordPolicy stopWordPolicy = StopWordPolicy.BREAK;
        private int bound = CounterSettings.UNBOUNDED;

        private Builder() {}

        /** Cuts the tokens; {@link Tokenizer#news()} unless set. */
        public Builder tokenizer(Tokenizer tokenizer) {
            this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
            return this;
        }

        /** The tokens that count as words; unless set: words, numbers, hashtags, mentions, in every script. */
        public Builder types(Set<TokenType> types) {
            Objects.requireNonNull(types, "types");
            this.types = types.isEmpty() ? EnumSet.noneOf(TokenType.class) : EnumSet.copyOf(types);
            return this;
        }

        /** {@link CasePolicy#FOLD} unless set. */
        public Builder casePolicy(CasePolicy casePolicy) {
            this.casePolicy = Objects.requireNonNull(casePolicy, "casePolicy");
            return this;
        }

        /** Counts all n-grams of {@code shortest} to {@code longest} words, 1 to 16; single words unless set. */
        public Builder ngrams(int shortest, int longest) {
            this.shortest = shortest;
            this.longest = longest;
            return this;
        }

        /** The most words an n-gram may leave out between its first and last, 0 to 16; none unless set. */
        public Builder maxSkip(int maxSkip) {
            this.maxSkip = maxSkip;
            return this;
        }

        /** Words that are no terms, asked once for each distinct word, in the form that {@link CasePolicy} gives it. */
        public Builder stopWords(Predicate<? super String> stopWords, StopWordPolicy policy) {
            this.stopWords = Objects.requireNonNull(stopWords, "stopWords");
            stopWordPolicy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Keeps memory bounded however many distinct terms come: once they exceed twice {@code terms}, they are drained
         * into a sketch of the most frequent ones. From then on counts are lower bounds, {@link
         * TermCounts#maximumError()} is at most {@code 3.5 / terms} of the total, {@link TermCounts#distinct()} is an
         * estimate, documents of single terms are not known, and numbers given to a {@link TermConsumer} are no longer
         * valid. N-grams are drained at punctuation only. Whoever needs document frequencies, such as {@link TfIdf},
         * counts without a bound.
         *
         * <p>Needs the optional dependency {@code org.apache.datasketches:datasketches-java} (6.2.0) at run time; on the
         * module path its module {@code datasketches.java} has to be required or added by the application.
         *
         * @param terms 16 to 67,108,864, rounded down to a power of two; up to three quarters of them are listed
         */
        public Builder bounded(int terms) {
            if (terms < 1) {
                throw new IllegalArgumentException("a bound must be 16 to 67108864 terms, but is " + terms);
            }
            bound = Integer.highestOneBit(terms);
            return this;
        }

        /**
         * A counter with these options.
         *
         * @throws IllegalArgumentException if a number lies outside its range
         * @throws IllegalStateException if a bound is set and DataSketches is missing
         */
        public TermCounter build() {
            if (bound != CounterSettings.UNBOUNDED && !FrequentTerms.isLibraryPresent()) {
                throw new IllegalStateException("bounded counting needs org.apache.datasketches:datasketches-java");
            }
            return new TermCounter(new CounterSettings(
                    tokenizer == null ? Tokenizer.news() : tokenizer,
                    types,
                    casePolicy,
                    shortest,
                    longest,
                    maxSkip,
                    stopWords,
                    stopWordPolicy,
                    bound));
        }
    }
}
