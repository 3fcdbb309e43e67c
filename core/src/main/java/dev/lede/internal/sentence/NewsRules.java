package dev.lede.internal.sentence;

import dev.lede.internal.abbreviation.Abbreviations;
import dev.lede.text.Language;
import java.util.Collection;

/**
 * The news rules of one language with their options, from which engines are made. Immutable and thread-safe.
 *
 * @param colons what a colon does
 * @param semicolons what a semicolon does
 * @param lines one of the constants of {@link Lines}
 * @param keepQuotes whether quoted speech is never split
 * @param listItems whether the items of a list in one line are told apart
 */
public record NewsRules(
        Abbreviations words,
        Language language,
        Habit colons,
        Habit semicolons,
        int lines,
        boolean keepQuotes,
        boolean listItems) {

    /** What a mark does whose use differs from language to language. */
    public enum Habit {
        /** As the model decides. */
        LANGUAGE,
        /** Always ends a sentence before a blank. */
        ALWAYS,
        /** Never ends a sentence. */
        NEVER
    }

    /** The usual rules of a language. */
    public static NewsRules of(Language language) {
        return new NewsRules(
                Abbreviations.of(language), language, Habit.LANGUAGE, Habit.LANGUAGE, Lines.AUTO, false, true);
    }

    /** The same with more abbreviations. */
    public NewsRules with(Collection<String> abbreviations) {
        return new NewsRules(words.with(abbreviations), language, colons, semicolons, lines, keepQuotes, listItems);
    }

    /** A new engine, for one thread. */
    public NewsSentences engine() {
        return new NewsSentences(Model.Holder.STANDARD, this);
    }
}
