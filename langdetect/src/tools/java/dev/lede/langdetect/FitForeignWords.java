package dev.lede.langdetect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Fits the weights by which foreign words are told, prints them for {@link ForeignWeights}, and what they reach on lines
 * kept apart.
 *
 * <p>Arguments, if the resources of the library are not meant: a model, a word filter.
 */
final class FitForeignWords {

    /** One of so many examples serves to choose guests; three of ten are kept apart to measure. */
    private static final int GUEST_SHARE = 4;

    /** A word looked at in an example. */
    private record Row(ForeignExamples.Example example, ForeignWord word) {

        boolean isForeign() {
            return example.isInserted(word.start, word.end);
        }
    }

    private final LanguageModel model;
    private final WordFilter filter;
    private final LanguageSpace space;
    private final List<ForeignExamples.Example> examples = new ArrayList<>();

    private FitForeignWords(LanguageModel model, WordFilter filter) {
        this.model = model;
        this.filter = filter;
        this.space = new LanguageSpace(model, model.languages());
    }

    public static void main(String[] args) throws IOException {
        LanguageModel model = LanguageDetector.standard().model();
        WordFilter filter = WordKnowledge.FILTER;
        if (args.length == 2) {
            try (InputStream m = Files.newInputStream(Path.of(args[0]));
                    InputStream f = Files.newInputStream(Path.of(args[1]))) {
                model = LanguageModel.load(m);
                filter = WordFilterReader.read(f);
            }
        }
        FitForeignWords fit = new FitForeignWords(model, filter);
        CorpusFiles files = new CorpusFiles(Path.of(System.getProperty("lede.data"), "langid"));
        ForeignExamples maker = new ForeignExamples(files);
        for (String host : files.languages()) {
            fit.examples.addAll(maker.make(host));
        }
        fit.run();
    }

    private void run() {
        ForeignWeights.Guest guest = fitGuests();
        ForeignWeights unfitted = unfitted(guest);
        List<float[]> features = new ArrayList<>();
        List<Boolean> foreign = new ArrayList<>();
        List<Row> kept = new ArrayList<>();
        for (ForeignExamples.Example e : examples) {
            for (ForeignWord word : find(e, unfitted)) {
                Row row = new Row(e, word);
                if (isKept(e)) {
                    kept.add(row);
                } else {
                    features.add(word.features);
                    foreign.add(row.isForeign());
                }
            }
        }
        double[] weights = LogisticRegression.fit(features, foreign);
        print(weights);
        ForeignWeights fitted = new ForeignWeights(guest, 0, weights);
        for (double threshold = -0.5; threshold <= 2; threshold += 0.25) {
            report(kept, fitted, threshold);
        }
    }

    private static ForeignWeights unfitted(ForeignWeights.Guest guest) {
        return new ForeignWeights(guest, 0, new double[ForeignFeature.values().length]);
    }

    private static boolean isKept(ForeignExamples.Example example) {
        return Math.floorMod(example.text().hashCode(), 10) < 3;
    }

    private List<ForeignWord> find(ForeignExamples.Example example, ForeignWeights weights) {
        WordTrack words = WordTrack.read(example.text(), model.alphabet());
        if (words.size == 0) {
            return List.of();
        }
        ForeignFinder finder = new ForeignFinder(model, space, filter, words, Set.of(), weights);
        new LanguagePath(model, space, words).run(finder);
        return finder.found();
    }

    /** Changes one weight after the other as long as more guests are right. */
    private ForeignWeights.Guest fitGuests() {
        List<ForeignExamples.Example> some = examples.stream()
                .filter(e -> !e.inserted().isEmpty() && Math.floorMod(e.text().hashCode(), GUEST_SHARE) == 0)
                .toList();
        ForeignWeights.Guest best = ForeignWeights.STANDARD.guest();
        double right = guestsRight(some, best);
        for (double factor : new double[] {1.5, 1 / 1.5, 1.2, 1 / 1.2}) {
            for (int which = 0; which < 3; which++) {
                ForeignWeights.Guest tried = change(best, which, factor);
                double r = guestsRight(some, tried);
                while (r > right) {
                    best = tried;
                    right = r;
                    tried = change(best, which, factor);
                    r = guestsRight(some, tried);
                }
            }
        }
        System.out.printf(Locale.ROOT, "guests right %.4f%n", right);
        System.out.printf(
                Locale.ROOT,
                "new Guest(%.3f, %.3f, %.3f, %.3f),%n",
                best.frequency(),
                best.ngrams(),
                best.english(),
                best.widespread());
        return best;
    }

    private static ForeignWeights.Guest change(ForeignWeights.Guest w, int which, double factor) {
        return new ForeignWeights.Guest(
                w.frequency() * (which == 0 ? factor : 1),
                w.ngrams(),
                w.english() * (which == 1 ? factor : 1),
                w.widespread() * (which == 2 ? factor : 1));
    }

    private double guestsRight(List<ForeignExamples.Example> some, ForeignWeights.Guest guest) {
        int n = 0;
        int right = 0;
        ForeignWeights weights = unfitted(guest);
        for (ForeignExamples.Example e : some) {
            for (ForeignWord word : find(e, weights)) {
                if (e.isInserted(word.start, word.end)) {
                    n++;
                    right += isGuestRight(e, word) ? 1 : 0;
                }
            }
        }
        return right / (double) n;
    }

    private boolean isGuestRight(ForeignExamples.Example example, ForeignWord word) {
        return space.language(word.language).tag().equals(example.guest());
    }

    private static void print(double[] weights) {
        ForeignFeature[] features = ForeignFeature.values();
        for (int i = 0; i < features.length; i++) {
            System.out.printf(Locale.ROOT, "%.3f, // %s%n", weights[i], features[i]);
        }
    }

    private void report(List<Row> rows, ForeignWeights weights, double threshold) {
        int hits = 0;
        int right = 0;
        int wrong = 0;
        int noise = 0;
        for (Row row : rows) {
            if (weights.score(row.word.features) >= threshold) {
                boolean foreign = row.isForeign();
                hits += foreign ? 1 : 0;
                right += foreign && isGuestRight(row.example, row.word) ? 1 : 0;
                wrong += !foreign && !row.example.inserted().isEmpty() ? 1 : 0;
                noise += row.example.inserted().isEmpty() ? 1 : 0;
            }
        }
        List<ForeignExamples.Example> kept =
                examples.stream().filter(FitForeignWords::isKept).toList();
        double inserted = kept.stream().mapToInt(e -> e.inserted().size()).sum();
        double words = kept.stream()
                .filter(e -> e.inserted().isEmpty())
                .mapToInt(e -> WordTrack.read(e.text(), model.alphabet()).size)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "from %5.2f  precision %.3f  recall %.3f  language right %.3f  false in 1000 %.2f%n",
                threshold,
                hits / (double) Math.max(1, hits + wrong),
                hits / inserted,
                right / inserted,
                1000 * noise / words);
    }
}
