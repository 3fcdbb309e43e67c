package dev.lede.stats;

import dev.lede.internal.keyword.FunctionWords;
import dev.lede.text.Language;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/**
 * The words of a language that say nothing about a topic: articles, prepositions, pronouns, auxiliaries, common
 * adverbs, small numerals and the verbs of reporting.
 *
 * <p>Immutable and thread-safe. The lists are Lede's own, for more than fifty languages. Case and the form of the
 * apostrophe do not matter. Java serialization writes the tag of the language only.
 *
 * <pre>{@code
 * StopWords.of(Language.of("it")).contains("Della"); // -> true
 * }</pre>
 */
@SuppressWarnings("serial") // a description is written in its place
public final class StopWords implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final List<Language> LANGUAGES =
            FunctionWords.tags().stream().map(Language::of).toList();

    private final String tag;
    private final FunctionWords words;

    private StopWords(String tag) {
        this.tag = tag;
        words = FunctionWords.load(tag);
    }

    /**
     * The list of a language; of its base language if the tag has a script or region; empty for a language without a
     * list and for {@link Language#UND}. Reads a small resource, so keep the result.
     *
     * @param language the language; {@code no} and {@code nn} mean {@code nb}
     */
    public static StopWords of(Language language) {
        Objects.requireNonNull(language, "language");
        return new StopWords(dataTag(language));
    }

    /** The tag under which the data of a language is kept. */
    static String dataTag(Language language) {
        String tag = language.base().tag();
        return tag.equals("no") || tag.equals("nn") ? "nb" : tag;
    }

    /** The languages that have a list, sorted by tag. */
    public static List<Language> languages() {
        return LANGUAGES;
    }

    /** Whether {@code word}, in any case, is in the list. */
    public boolean contains(CharSequence word) {
        return words.contains(Objects.requireNonNull(word, "word"));
    }

    /** All words of the list in lower case, sorted; unmodifiable. */
    public SortedSet<String> words() {
        return Collections.unmodifiableSortedSet(words.words());
    }

    @Serial
    private Object writeReplace() {
        return new SerializedStopWords(tag);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only the serialized form of " + SerializedStopWords.class + " is read");
    }
}
