package dev.lede.stats;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of a {@link TermCounter} and their tallies: words numbered from 0, longer n-grams from -1 down. */
final class Vocabulary {

    /** Room for long words in bounded memory: 32 MB. */
    private static final int MOST_CHARACTERS = 1 << 24;

    private final WordTable words = new WordTable();
    private final GramTable grams = new GramTable();
    private final BitSet stops = new BitSet();
    private final GramWindow window;
    private final CounterSettings settings;
    private final TermConsumer counted;
    private int document;
    private @Nullable FrequentTerms frequent;

    Vocabulary(CounterSettings settings, TermConsumer counted) {
        this.settings = settings;
        this.counted = counted;
        window = new GramWindow(grams, settings.longest(), settings.maxSkip());
    }

    void startDocument() {
        document++;
    }

    /** Nothing reaches across this place. */
    private void endRun() {
        window.clear();
        if (isFull()) {
            drain();
        }
    }

    private boolean isFull() {
        return settings.isBounded()
                && (words.size() + grams.size() > 2 * settings.bound() || words.characters() > MOST_CHARACTERS);
    }

    /** Hands all terms to the sketch and forgets them. */
    private FrequentTerms drain() {
        FrequentTerms sketch = frequent == null ? new FrequentTerms(settings.bound()) : frequent;
        terms().forEach(row -> sketch.add(row.term(), row.count()));
        words.clear();
        grams.clear();
        stops.clear();
        frequent = sketch;
        return sketch;
    }

    /** Counts the words of a block. */
    void add(WordBlock block) {
        words.prefetch(block);
        for (int i = 0; i < block.size(); i++) {
            if (block.isFirst(i)) {
                endRun();
            }
            word(block, i);
        }
        if (block.isFirst(block.size())) {
            endRun();
        }
    }

    private void word(WordBlock block, int i) {
        if (window.isEmpty() && isFull()) {
            drain();
        }
        int known = words.size();
        int place = words.intern(block, i);
        int word = words.number(place);
        if (word == known && settings.stopWords().test(words.word(word))) {
            stops.set(word);
        }
        boolean stop = stops.get(word);
        if (!stop && settings.shortest() == 1) {
            words.add(place, document);
            counted.accept(word, block.start(i), block.end(i));
        }
        if (settings.longest() > 1) {
            extend(word, stop, block.start(i), block.end(i));
        }
    }

    private void extend(int word, boolean stop, int start, int end) {
        if (!stop) {
            window.add(word, start, end, true, this::gram);
        } else if (settings.stopWordPolicy() == StopWordPolicy.EDGES) {
            window.add(word, start, end, false, (gram, length, from, to) -> {});
        } else if (settings.stopWordPolicy() == StopWordPolicy.BREAK) {
            window.clear();
        }
    }

    private void gram(int gram, int length, int start, int end) {
        if (length >= settings.shortest()) {
            grams.add(gram, document);
            counted.accept(~gram, start, end);
        }
    }

    String term(int number) {
        if (number >= words.size() || ~number >= grams.size()) {
            throw new IllegalArgumentException("no term has the number " + number);
        }
        return number >= 0 ? words.word(number) : gram(~number);
    }

    private String gram(int gram) {
        StringBuilder term = new StringBuilder(words.word(grams.lastWord(gram)));
        int beginning = grams.beginning(gram);
        for (; beginning < 0; beginning = grams.beginning(~beginning)) {
            term.insert(0, ' ').insert(0, words.word(grams.lastWord(~beginning)));
        }
        return term.insert(0, ' ').insert(0, words.word(beginning)).toString();
    }

    TermCounts counts(long documents, long total) {
        if (frequent != null) {
            return drain().counts(documents, total);
        }
        TermCount[] rows = terms().toArray(TermCount[]::new);
        Arrays.sort(rows, Comparator.comparing(TermCount::term));
        return TermCounts.exact(rows, documents, total);
    }

    private Stream<TermCount> terms() {
        return Stream.concat(
                IntStream.range(0, words.size())
                        .filter(word -> words.count(word) > 0)
                        .mapToObj(word -> new TermCount(words.word(word), words.count(word), words.documents(word))),
                IntStream.range(0, grams.size())
                        .filter(gram -> grams.count(gram) > 0)
                        .mapToObj(gram -> new TermCount(gram(gram), grams.count(gram), grams.documents(gram))));
    }
}
