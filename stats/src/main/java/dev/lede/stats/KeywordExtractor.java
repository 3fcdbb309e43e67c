package dev.lede.stats;

import dev.lede.internal.keyword.CountedBackground;
import dev.lede.internal.keyword.Keywords;
import dev.lede.internal.keyword.Languages;
import dev.lede.text.Language;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms that say what one text is about, without a tagger, a model of the topic or other texts.
 *
 * <p>Immutable and thread-safe; the word data of a language is read when it is first asked for. In Java serialization
 * {@link #standard()} takes some hundred bytes and comes back as the shared instance; an extractor {@link #over} the
 * user's counts takes their words along.
 *
 * <p>Candidates are the phrases of one to four content words. The score is linear in what a reader would look at: how
 * often and how early a phrase stands, how rare its words are in ordinary text, whether it has capitals inside
 * sentences, whether it stands free (ends before a function word or a break, is followed by various words), and what
 * the endings of its words tell of their part of speech. Scores compare within one text only.
 *
 * <p>No term says what another says: inflections of one term are answered once, and a fragment that stands nearly always
 * inside a longer term gives way to it if that scores about as well.
 *
 * <pre>{@code
 * KeywordExtractor.standard().extract(article, Language.of("it"), 10).forEach(System.out::println);
 * }</pre>
 *
 * <p>Time is linear in the length of the text; memory is bounded, since words and phrases first met after some hundred
 * thousand different ones are passed over.
 */
@SuppressWarnings("serial") // a description is written in its place
public final class KeywordExtractor implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final KeywordExtractor STANDARD = new KeywordExtractor(null);

    private final @Nullable CountedBackground background;
    private final Languages languages;

    private KeywordExtractor(@Nullable CountedBackground background) {
        this.background = background;
        languages = new Languages(background);
    }

    /** The extractor with the default configuration, one shared instance. */
    public static KeywordExtractor standard() {
        return STANDARD;
    }

    /**
     * An extractor that takes the rarity of words from the user's own texts, say the archive of a paper, in place of
     * ordinary text: what is common there is no key term.
     *
     * @param counts the words of those texts; terms of more than one word are passed over, and words that are missing
     *     are given what ordinary text says of them
     */
    public static KeywordExtractor over(TermCounts counts) {
        CountedBackground.Builder background = new CountedBackground.Builder();
        Objects.requireNonNull(counts, "counts").stream().forEach(row -> background.add(row.term(), row.count()));
        return new KeywordExtractor(background.build());
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
        String read = text.toString();
        Keywords.extract(
                read,
                languages.of(StopWords.dataTag(language), read),
                top,
                (term, score) -> terms.add(new ScoredTerm(term, score)));
        return List.copyOf(terms);
    }

    /**
     * The key terms of many texts, in the order of the texts: for each what {@link #extract} answers.
     *
     * @throws IllegalArgumentException if {@code top} is negative
     */
    public List<List<ScoredTerm>> extractAll(Collection<? extends CharSequence> texts, Language language, int top) {
        Objects.requireNonNull(texts, "texts");
        return texts.stream().map(text -> extract(text, language, top)).toList();
    }

    @Serial
    private Object writeReplace() {
        return background == null ? SerializedExtractor.standard() : SerializedExtractor.over(background);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedExtractor.class + " is read");
    }
}
