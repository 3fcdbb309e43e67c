package dev.lede.internal.keyword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import java.util.regex.Pattern;

/** The terms taken so far, none of which says what another says. Not thread-safe; one per text. */
final class Answer {

    private static final Pattern HYPHENS_OR_BLANKS = Pattern.compile("[- ]+");

    private record Offer(int phrase, double score) {}

    private final PhraseCollector source;
    private final Ranking ranking;
    private final Overlaps overlaps;
    private final Variants variants;
    private final Set<String> surfaces = new HashSet<>();
    private final List<Offer> offered = new ArrayList<>();
    private int size;

    Answer(PhraseCollector source, Ranking ranking) {
        this.source = source;
        this.ranking = ranking;
        overlaps = new Overlaps(source, ranking);
        variants = new Variants(source.language().functionWords());
    }

    int size() {
        return size;
    }

    /** Takes a phrase, or in its place and with its score the whole it is a fragment of, unless that was said before. */
    void offer(int phrase) {
        int whole = overlaps.whole(phrase, ranking);
        if (!overlaps.isSaid(phrase) && !overlaps.isSaid(whole) && isNew(whole)) {
            size += 1 - overlaps.take(whole);
            offered.add(new Offer(whole, ranking.score(phrase)));
        }
    }

    /** In a script without spaces, one word and two others may look the same. */
    private boolean isNew(int phrase) {
        return surfaces.add(source.surface(phrase)) && variants.take(words(phrase));
    }

    /** Hands over the phrases as the text writes them with their scores, best first. */
    void forEach(ObjDoubleConsumer<String> action) {
        for (Offer offer : offered) {
            if (overlaps.isTaken(offer.phrase)) {
                action.accept(source.surface(offer.phrase), offer.score);
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
