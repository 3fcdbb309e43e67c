package dev.lede.langdetect;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws training samples of a class: single words by frequency, words by type, groups of two to four words, windows of
 * five to twelve words, some of them written without diacritics or respelled.
 */
final class SampleSource {

    private static final double WORD = 0.14;
    private static final double TYPE = 0.42;
    private static final double GROUP = 0.34;
    private static final double PLAIN = 0.08;
    private static final double RESPELLED = 0.10;

    private final SplittableRandom random;
    private final List<String> sample = new ArrayList<>();

    SampleSource(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The next sample of a class; valid until the next call. */
    List<String> next(Lexicon lexicon) {
        sample.clear();
        double kind = random.nextDouble();
        if (kind < TYPE || lexicon.text.length == 0) {
            sample.add(lexicon.words.get(lexicon.types.next(random)));
        } else if (kind < TYPE + WORD) {
            window(lexicon, 1);
        } else if (kind < TYPE + WORD + GROUP) {
            window(lexicon, 2 + random.nextInt(3));
        } else {
            window(lexicon, 5 + random.nextInt(8));
        }
        respell(lexicon.languageClass);
        return sample;
    }

    /** The random numbers of this source, for whoever uses the samples. */
    SplittableRandom random() {
        return random;
    }

    private void window(Lexicon lexicon, int n) {
        int at = random.nextInt(lexicon.text.length);
        if (lexicon.text[at] == Lexicon.LINE) {
            at--;
        }
        for (int i = at; i < lexicon.text.length && i < at + n && lexicon.text[i] != Lexicon.LINE; i++) {
            sample.add(lexicon.words.get(lexicon.text[i]));
        }
    }

    private void respell(LanguageClass c) {
        double how = random.nextDouble();
        if (how < PLAIN && c.script().equals("Latn")) {
            sample.replaceAll(Variants::plain);
        } else if (how < PLAIN + RESPELLED) {
            sample.replaceAll(word -> Variants.respelled(c.tag(), word));
        }
    }
}
