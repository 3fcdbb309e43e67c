package dev.lede.stats;

import dev.lede.internal.keyword.FunctionWords;
import dev.lede.internal.keyword.Keywords;
import dev.lede.internal.keyword.LanguageData;
import dev.lede.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the terms that say what one text is about, without a tagger, a model of the topic or other texts.
 *
 * <p>Immutable and thread-safe; the word data of a language is read when it is first asked for.
 *
 * <p>Candidates are the phrases of one to four content words. The score is linear in what a reader would look at: how
 * often and how early a phrase stands, how rare its words are in ordinary text, whether it has capitals inside
 * sentences, whether it stands free (ends before a function word or a break, is followed by various words), and what
 * the endings of its words tell of their part of speech. Scores compare within one text only.
 *
 * <pre>{@code
 * KeywordExtractor.standard().extract(article, Language.of("it"), 10).forEach(System.out::println);
 * }</pre>
 *
 * <p>Time is linear in the length of the text; memory is bounded, since words and phrases first met after some hundred
 * thousand different ones are passed over.
 */
public final class KeywordExtractor {

    private static final KeywordExtractor STANDARD = new KeywordExtractor();

    private final Map<String, LanguageData> languages = new ConcurrentHashMap<>();

    private KeywordExtractor() {}

    /** The extractor with the default configuration, one shared instance. */
    public static KeywordExtractor standard() {
        return STANDARD;
    }

    /**
     * The key terms of a text, best first. Equal input gives equal output.
     *
     * @param text any text; an empty one has no terms
     * @param language the language of the text; a language without word data and {@link Language#UND} mean rules that
     *     fit any language
     * @param top the greatest number of terms, 0 or more
     * @return at most {@code top} terms, unmodifiable; a higher score is better
     * @throws IllegalArgumentException if {@code top} is negative
     */
    public List<ScoredTerm> extract(CharSequence text, Language language, int top) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        if (top < 0) {
            throw new IllegalArgumentException("top must be 0 or more, but is " + top);
        }
        List<ScoredTerm> terms = new ArrayList<>(Math.min(top, 64));
        Keywords.extract(text.toString(), data(language), top, (term, score) -> terms.add(new ScoredTerm(term, score)));
        return List.copyOf(terms);
    }

    private LanguageData data(Language language) {
        String tag = StopWords.dataTag(language);
        return FunctionWords.tags().contains(tag)
                ? languages.computeIfAbsent(tag, LanguageData::load)
                : LanguageData.NEUTRAL;
    }
}
