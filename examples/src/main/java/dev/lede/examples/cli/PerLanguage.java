package dev.lede.examples.cli;

import dev.lede.text.Language;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tool of the language asked for last: neighbouring lines are mostly in one language, and a table of all
 * languages ever seen would grow with the input.
 *
 * @param <T> the tool
 */
final class PerLanguage<T> {

    private final Function<Language, T> maker;
    private Language language = Language.UND;
    private @Nullable T tool;

    PerLanguage(Function<Language, T> maker) {
        this.maker = maker;
    }

    /** The tool for a language. */
    T of(Language wanted) {
        T kept = tool;
        if (kept == null || !wanted.equals(language)) {
            kept = maker.apply(wanted);
            tool = kept;
            language = wanted;
        }
        return kept;
    }
}
