package dev.lede.examples.report;

import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.normalize.OffsetMap;
import dev.lede.sentence.SentenceSplitter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.ScoredTerm;
import dev.lede.stats.StopWords;
import dev.lede.stats.TermCount;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import dev.lede.text.Language;
import dev.lede.text.Span;
import dev.lede.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;

/**
 * Gathers what the library says of an article: on repaired text, with offsets into the original. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * ArticleReport report = new Analyst(10).analyse("letter.txt", "It rained. We stayed.");
 * }</pre>
 */
public final class Analyst {

    private static final Normalizer NORMALIZER = Normalizer.news();
    private static final int FREQUENT_WORDS = 12;

    /** The longest text that is read closely to its end: a very long article. */
    static final int LONG = 100_000;

    /** A book is counted to its end, but read closely at its beginning only: nobody looks at ten thousand marks. */
    static final int READ_CLOSELY = 25_000;

    private final int terms;

    /**
     * An analyst who names at most so many key terms.
     *
     * @param terms 0 or more
     * @throws IllegalArgumentException if {@code terms} is negative
     */
    public Analyst(int terms) {
        if (terms < 0) {
            throw new IllegalArgumentException("the number of key terms must be 0 or more, but is " + terms);
        }
        this.terms = terms;
    }

    /** The report of an article. */
    public ArticleReport analyse(String name, CharSequence text) {
        Objects.requireNonNull(name, "name");
        NormalizedText clean = NORMALIZER.normalize(text);
        LanguageDetector detector = LanguageDetector.standard();
        Detection detection = detector.detect(clean);
        Language language = detection.language();
        Tokenizer tokenizer = Tokenizer.news(language);
        SentenceSplitter splitter = SentenceSplitter.news(language);
        NormalizedText beginning = beginning(clean, splitter);
        List<Span> sentences = splitter.split(beginning.text());
        SentenceLengths lengths = new SentenceLengths(sentences);
        TermCounter counter = TermCounter.builder().tokenizer(tokenizer).build();
        counter.add(beginning.text(), lengths);
        if (beginning != clean) {
            counter = TermCounter.builder().tokenizer(tokenizer).build();
            counter.add(clean.text());
        }
        TermCounts counts = counter.counts();
        List<Span> places = new ArrayList<>(sentences.size());
        for (Span sentence : sentences) {
            places.add(beginning.map().toOriginal(sentence));
        }
        return new ArticleReport(
                name,
                clean.original(),
                beginning.original().length(),
                detection,
                places,
                lengths.words(),
                detector.spans(beginning),
                detector.foreign(beginning),
                terms(beginning, language, tokenizer),
                counts,
                frequent(counts, language),
                repairs(clean),
                StyleMeasures.of(beginning.text(), language, tokenizer));
    }

    /** What is read closely: all of it, or the first whole sentences. */
    private static NormalizedText beginning(NormalizedText clean, SentenceSplitter splitter) {
        String original = clean.original();
        if (original.length() <= LONG) {
            return clean;
        }
        int end = READ_CLOSELY - (Character.isHighSurrogate(original.charAt(READ_CLOSELY - 1)) ? 1 : 0);
        NormalizedText cut = NORMALIZER.normalize(original.substring(0, end));
        List<Span> sentences = splitter.split(cut);
        return sentences.size() < 2
                ? cut
                : NORMALIZER.normalize(original.substring(
                        0, sentences.get(sentences.size() - 2).end()));
    }

    private List<KeyTerm> terms(NormalizedText clean, Language language, Tokenizer tokenizer) {
        List<ScoredTerm> best = KeywordExtractor.standard().extract(clean.text(), language, terms);
        List<List<Span>> places =
                new TermFinder(tokenizer, best.stream().map(ScoredTerm::term).toList()).find(clean.text());
        List<KeyTerm> result = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            List<Span> original =
                    places.get(i).stream().map(clean.map()::toOriginal).toList();
            result.add(new KeyTerm(best.get(i).term(), best.get(i).score(), original));
        }
        return result;
    }

    private static List<TermCount> frequent(TermCounts counts, Language language) {
        StopWords stopWords = StopWords.of(language);
        return counts.stream()
                .filter(term -> term.count() > 1 && !stopWords.contains(term.term()) && !isNumber(term.term()))
                .sorted()
                .limit(FREQUENT_WORDS)
                .toList();
    }

    private static boolean isNumber(String term) {
        return !term.isEmpty() && StringUtils.containsAny(term.substring(0, 1), "0123456789");
    }

    private static List<Repair> repairs(NormalizedText clean) {
        List<Repair> repairs = new ArrayList<>();
        for (OffsetMap.Run edit : clean.map().edits()) {
            repairs.add(new Repair(
                    edit.original(),
                    edit.original().text(clean.original()),
                    edit.normalized().text(clean.text())));
        }
        return repairs;
    }
}
