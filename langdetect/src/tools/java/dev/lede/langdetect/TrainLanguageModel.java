package dev.lede.langdetect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains a language model from a folder of texts; see {@link TrainOptions} for the options.
 *
 * <p>Scripts are trained apart, each by one thread with random numbers of its own, so that the result is the same to
 * the byte whatever the number of threads. Steps: count candidates, train, prune all scripts at one price a bit, train
 * again at half the rate, calibrate on the dev texts, write, print the dev figures.
 */
public final class TrainLanguageModel {

    private static final float RATE = 0.16f;
    private static final float SECOND_RATE = 0.08f;
    private static final int SECOND_EPOCHS = 2;
    private static final long SEED = 20_261_125;

    private final TrainOptions options;
    private final CorpusFiles files;
    private final long start = System.nanoTime();
    private final List<ScriptDraft> drafts;
    private final Alphabet alphabet;

    private TrainLanguageModel(TrainOptions options) {
        this.options = options;
        this.files = new CorpusFiles(options.corpus());
        this.drafts = ClassPlan.of(files, options.without());
        this.alphabet = AlphabetBuilder.build(drafts.stream().map(d -> d.script).toList());
    }

    /**
     * Trains, writes and prints.
     *
     * @param args see {@link TrainOptions}
     */
    public static void main(String[] args) throws IOException {
        new TrainLanguageModel(TrainOptions.parse(args)).run();
    }

    private void run() throws IOException {
        say("%d classes in %d scripts"
                .formatted(drafts.stream().mapToInt(d -> d.classes.size()).sum(), drafts.size()));
        List<ScriptDraft> several =
                drafts.stream().filter(d -> d.classes.size() > 1).toList();
        List<List<Lexicon>> lexicons = inParallel(several, this::lexicons);
        inParallel(several, d -> train(d, lexicons.get(several.indexOf(d))));
        double price = Pruner.price(several.stream().map(d -> d.weights).toList(), 8.0 * options.bytes());
        say("price a bit %.4f".formatted(price));
        inParallel(several, d -> prune(d, lexicons.get(several.indexOf(d)), price));
        boolean chinese = drafts.stream().anyMatch(d -> d.script.equals("Hani"));
        HanForms forms = chinese ? AlphabetBuilder.hanForms() : new HanForms(new char[0], new char[0]);
        Calibration calibration = Calibrator.START;
        byte[] draft = ModelWriter.write(alphabet, forms, calibration, drafts);
        say("%d bytes before calibration".formatted(draft.length));
        calibration = new Calibrator(files, drafts).calibrate(LanguageModel.load(new ByteArrayInputStream(draft)));
        byte[] model = ModelWriter.write(alphabet, forms, calibration, drafts);
        Files.write(options.out(), model);
        say("%d bytes written".formatted(model.length));
        DevReport.print(LanguageModel.load(new ByteArrayInputStream(model)), files);
        say("done");
    }

    private List<Lexicon> lexicons(ScriptDraft draft) {
        int script = drafts.indexOf(draft);
        List<Lexicon> result = new ArrayList<>();
        for (LanguageClass c : draft.classes) {
            if (!c.isJunk()) {
                result.add(LexiconReader.read(files, alphabet, script, c));
            }
        }
        for (LanguageClass c : draft.classes) {
            if (c.isJunk()) {
                List<String> words = new ArrayList<>();
                result.forEach(l -> words.addAll(l.words.subList(0, Math.min(500, l.words.size()))));
                List<String> lines = new JunkText(draft.script, words, SEED).lines();
                result.add(new Lexicon(c, new WordScanner(alphabet), script, lines, java.util.Map.of()));
            }
        }
        say("%s: %d classes read".formatted(draft.script, result.size()));
        return result;
    }

    private SparseWeights train(ScriptDraft draft, List<Lexicon> lexicons) {
        Path kept = options.work() == null ? null : options.work().resolve(draft.script + ".weights");
        try {
            if (kept != null && Files.exists(kept)) {
                draft.weights = WeightsFile.load(kept);
                return draft.weights;
            }
            SparseWeights w = new Candidates(lexicons, draft.maxOrder(), options.minTypes()).choose();
            say("%s: %d candidates, %d entries".formatted(draft.script, w.features, w.entries));
            w.prepare(SoftmaxTrainer.START);
            double loss = new SoftmaxTrainer(w, lexicons, draft.maxOrder(), 0, SEED)
                    .train((long) options.samples() * options.epochs(), RATE);
            say("%s: trained, loss %.4f".formatted(draft.script, loss));
            if (kept != null) {
                WeightsFile.save(w, kept);
            }
            draft.weights = w;
            return w;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SparseWeights prune(ScriptDraft draft, List<Lexicon> lexicons, double price) {
        SparseWeights whole = draft.weights;
        int features = Pruner.prune(whole, price, 0).features;
        draft.bits = ScriptDraft.bitsFor(features);
        int shift = Integer.SIZE - draft.bits;
        SparseWeights w = Pruner.prune(whole, price, shift);
        draft.weights = w;
        w.prepare(SoftmaxTrainer.START);
        double loss = new SoftmaxTrainer(w, lexicons, draft.maxOrder(), shift, SEED + 1)
                .train((long) options.samples() * SECOND_EPOCHS, SECOND_RATE);
        say("%s: pruned to %d features of %d bits, %d entries, loss %.4f"
                .formatted(draft.script, w.features, draft.bits, w.entries, loss));
        return w;
    }

    private <T> List<T> inParallel(List<ScriptDraft> of, java.util.function.Function<ScriptDraft, T> task) {
        ExecutorService pool = Executors.newFixedThreadPool(options.threads());
        try {
            List<Future<T>> futures =
                    of.stream().map(d -> pool.submit(() -> task.apply(d))).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private void say(String message) {
        System.out.printf("%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, message);
    }
}
