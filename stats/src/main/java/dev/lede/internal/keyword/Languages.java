package dev.lede.internal.keyword;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The data of all languages, each read when it is first asked for. Thread-safe; what it hands out never changes. */
public final class Languages {

    private final @Nullable CountedBackground counts;
    private final Map<String, LanguageData> read = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable LanguageGuess> guess = new AtomicReference<>();

    /** Languages as they are in ordinary text, or in the texts behind {@code counts} if there are any. */
    public Languages(@Nullable CountedBackground counts) {
        this.counts = counts;
    }

    /** The data for a text; the language is guessed from the text if there is none of that tag. */
    public LanguageData of(String tag, String text) {
        return FunctionWords.tags().contains(tag) ? of(tag) : adapted(guess().of(text, this::of));
    }

    private LanguageData of(String tag) {
        return read.computeIfAbsent(tag, key -> adapted(LanguageData.load(key)));
    }

    private LanguageData adapted(LanguageData data) {
        boolean adapted = counts == null || data.background() instanceof CountedBackground;
        return adapted ? data : data.with(Objects.requireNonNull(counts).over(data.background()));
    }

    private LanguageGuess guess() {
        LanguageGuess known = guess.get();
        if (known == null) {
            known = new LanguageGuess();
            guess.compareAndSet(null, known);
        }
        return known;
    }
}
