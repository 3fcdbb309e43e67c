package dev.lede.internal.keyword;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** The terms taken so far, none of which says what another says. Not thread-safe; one per text. */
final class Answer {

    private static final Pattern HYPHENS_OR_BLANKS = Pattern.compile("[- ]+");

    private final PhraseCollector source;
    private final Overlaps overlaps;
    private final Variants variants;
    private final List<Integer> offered = new ArrayList<>();
    private int size;

    Answer(PhraseCollector source) {
        this.source = source;
        overlaps = new Overlaps(source.phrases());
        variants = new Variants(source.language().functionWords());
    }

    int size() {
        return size;
    }

    /** Takes a phrase unless another says the same; it may take the place of its own fragments. */
    void offer(int phrase) {
        if (!overlaps.isSaid(phrase) && variants.take(words(phrase))) {
            size += 1 - overlaps.take(phrase);
            offered.add(phrase);
        }
    }

    /** Hands over the phrases in the order in which they were taken. */
    void forEach(IntConsumer action) {
        for (int phrase : offered) {
            if (overlaps.isTaken(phrase)) {
                action.accept(phrase);
            }
        }
    }

    /** The folded words of a phrase, parts of compounds apart. */
    private String[] words(int phrase) {
        StringBuilder words = new StringBuilder();
        for (int at = phrase; at != Phrases.ROOT; at = source.phrases().parent(at)) {
            words.insert(0, ' ')
                    .insert(0, source.vocabulary().text(source.phrases().word(at)));
        }
        return HYPHENS_OR_BLANKS.split(words, 0);
    }
}
