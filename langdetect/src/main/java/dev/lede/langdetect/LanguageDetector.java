package dev.lede.langdetect;

import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.text.Language;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text.
 *
 * <p>Immutable and thread-safe. Addresses, mentions, markup, numbers and program text are no evidence; a word counts
 * once however often it stands there. The cost is bounded: at most 4,096 code units are read of a longer text, evenly
 * spread, and reading stops when one language leads beyond doubt.
 *
 * <p>Method: hashed n-grams of one to five characters within words, and whole words, weighted by multinomial logistic
 * regression. Text that is no language, too short, or in none of the known languages gives {@link Language#UND}.
 *
 * <p>Java serialization writes the options only, some hundred bytes, and {@link #standard()} comes back as the shared
 * instance. A detector with a model of your own is refused ({@link NotSerializableException}): load the model where it is
 * used.
 *
 * <pre>{@code
 * LanguageDetector.standard().detect("Il governo ha approvato la legge").language(); // -> it
 * }</pre>
 */
@SuppressWarnings("serial") // a description is written in its place
public final class LanguageDetector implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final LanguageModel model;
    private final Set<Language> languages;
    private final ClassMask mask;
    private final boolean readAll;

    private final Set<String> neverForeign;
    private final MixedText mixed;

    private LanguageDetector(
            LanguageModel model, Set<Language> languages, ClassMask mask, boolean readAll, Set<String> neverForeign) {
        this.model = model;
        this.languages = languages;
        this.mask = mask;
        this.readAll = readAll;
        this.neverForeign = neverForeign;
        this.mixed = new MixedText(model, languages, mask, readAll, neverForeign);
    }

    /** The detector with the model of the library, which is read on first use and shared. */
    public static LanguageDetector standard() {
        return StandardModel.DETECTOR;
    }

    /** A builder that starts from the standard settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** The languages that can be the answer, in the order of their tags. */
    public Set<Language> languages() {
        return languages;
    }

    /**
     * The language of a text.
     *
     * @return never null; {@link Language#UND} if it cannot be told
     */
    public Detection detect(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return detect(text.toString(), mask);
    }

    /** The language of a normalized text. */
    public Detection detect(NormalizedText text) {
        Objects.requireNonNull(text, "text");
        return detect(text.text(), mask);
    }

    /**
     * The language of a text that is known to be in one of some languages.
     *
     * @param candidates those the detector does not know are passed over; {@code zh} stands for both its scripts
     * @throws IllegalArgumentException if the detector knows none of them
     */
    public Detection detect(CharSequence text, Set<Language> candidates) {
        Objects.requireNonNull(text, "text");
        return detect(text.toString(), ClassMask.of(model, known(candidates)));
    }

    /**
     * A detector that answers with these languages only; it shares the model.
     *
     * @param candidates those the detector does not know are passed over; {@code zh} stands for both its scripts
     * @throws IllegalArgumentException if the detector knows none of them
     */
    public LanguageDetector restrictedTo(Set<Language> candidates) {
        Set<Language> known = known(candidates);
        return new LanguageDetector(model, known, ClassMask.of(model, known), readAll, neverForeign);
    }

    private Set<Language> known(Set<Language> candidates) {
        Objects.requireNonNull(candidates, "candidates");
        SortedSet<Language> known = new TreeSet<>(candidates);
        if (known.contains(HanForms.CHINESE)) {
            known.addAll(HanForms.TAGS);
        }
        known.retainAll(languages);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("none of the languages is known to the detector: " + candidates);
        }
        return Collections.unmodifiableSortedSet(known);
    }

    private Detection detect(String text, ClassMask among) {
        TextReader reader = new TextReader(model, among, readAll);
        reader.read(text);
        return new Decision(model, among).decide(text, reader);
    }

    /**
     * The stretches of a text by language: few and long. A name, a loan word or a brand starts no stretch; sentences,
     * quotations, brackets and lines are where stretches may start. Linear in the length of the text.
     *
     * <p>Method: the sequence of languages that explains the words best, when every change costs a fee (see the
     * algorithm of A. J. Viterbi, 1967).
     *
     * <pre>{@code
     * String text = "Der Minister sagte am Abend in Berlin: „You never know what will happen next.“";
     * LanguageDetector.standard().spans(text).stream().map(LanguageSpan::language).toList(); // -> [de, en]
     * }</pre>
     *
     * @return spans that partition the text, in order, no two neighbours of one language; none for an empty text;
     *     {@link Language#UND} where there is nothing to tell by
     */
    public List<LanguageSpan> spans(CharSequence text) {
        return spans(Normalizer.none().normalize(text));
    }

    /** The stretches by language of the original of a normalized text; they partition the original. */
    public List<LanguageSpan> spans(NormalizedText text) {
        return mixed.spans(Objects.requireNonNull(text, "text"));
    }

    /**
     * Words that do not belong to the language around them, such as an English word amid Italian ones.
     *
     * <p>Silent rather than wrong: names, capitals within sentences, loan words, words of both languages, numbers and
     * codes are left alone, and so are texts in languages whose words the library does not know. Only words among the
     * 30,000 commonest of their language are found. A longer passage in another language is no foreign word but a stretch
     * of its own, see {@link #spans}. The first call reads a dictionary of less than three megabytes.
     * Linear in the length of the text.
     *
     * <pre>{@code
     * String text = "Il nuovo ponte è davvero superb e piace a tutti";
     * LanguageDetector.standard().foreign(text).get(0).span().text(text); // -> "superb"
     * }</pre>
     *
     * @return the words, in order, neighbours of one language joined; the probability is that of being foreign
     */
    public List<LanguageSpan> foreign(CharSequence text) {
        return foreign(Normalizer.none().normalize(text));
    }

    /** Words that do not belong, as spans of the original of a normalized text. */
    public List<LanguageSpan> foreign(NormalizedText text) {
        return mixed.foreign(Objects.requireNonNull(text, "text"));
    }

    /** The model that answers; {@link LanguageModel#version()} says which. */
    public LanguageModel model() {
        return model;
    }

    @Serial
    private Object writeReplace() throws NotSerializableException {
        if (model != standard().model) {
            throw new NotSerializableException(
                    getClass().getName() + " with a model of its own; load the model where it is used");
        }
        return new SerializedDetector(languages, readAll, neverForeign);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedDetector.class + " is read");
    }

    /** Options of a {@link LanguageDetector}. Not thread-safe. */
    public static final class Builder {

        private @Nullable LanguageModel model;
        private @Nullable Set<Language> languages;
        private boolean readAll;
        private Set<String> neverForeign = Set.of();

        private Builder() {}

        /** A model of your own instead of the library's. */
        public Builder model(LanguageModel own) {
            this.model = Objects.requireNonNull(own, "own");
            return this;
        }

        /** Only these languages; see {@link LanguageDetector#restrictedTo}. */
        public Builder languages(Set<Language> only) {
            this.languages = Set.copyOf(Objects.requireNonNull(only, "only"));
            return this;
        }

        /**
         * Words that {@link LanguageDetector#foreign} never gives, such as the jargon of a house; in any case.
         *
         * <p>Of an expression of several words, or with an apostrophe or hyphen, each part counts.
         */
        public Builder neverForeign(Set<String> words) {
            this.neverForeign = Set.copyOf(Objects.requireNonNull(words, "words"));
            return this;
        }

        /** Reads every text to the end (or to the bound), however clear it is: slower, hardly more accurate. */
        public Builder readAll() {
            this.readAll = true;
            return this;
        }

        /**
         * The detector.
         *
         * @throws IllegalArgumentException if none of the languages is in the model
         */
        public LanguageDetector build() {
            LanguageModel used = model == null ? standard().model : model;
            LanguageDetector all =
                    new LanguageDetector(used, used.languages(), ClassMask.all(used), readAll, neverForeign);
            return languages == null ? all : all.restrictedTo(languages);
        }
    }
}
