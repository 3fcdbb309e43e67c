package dev.lede.examples.corpus;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/** Counts all units on some threads and merges the results. */
final class CorpusRun {

    private final Checkpoints checkpoints;
    private final int threads;
    private final LongConsumer progress;

    /**
     * A run that keeps what is finished in {@code folder}.
     *
     * @param progress told the size of each finished unit in bytes, by any thread
     */
    CorpusRun(Path folder, int threads, LongConsumer progress) throws IOException {
        this.checkpoints = new Checkpoints(folder);
        this.threads = threads;
        this.progress = progress;
    }

    /** Counts what is not yet counted, then merges everything. */
    UnitResult run(List<WorkUnit> units) throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> pending = new ArrayList<>();
            for (WorkUnit unit : units) {
                pending.add(executor.submit(() -> {
                    finish(unit);
                    return null;
                }));
            }
            for (Future<?> unit : pending) {
                unit.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException("a unit failed", e.getCause());
        } finally {
            executor.shutdownNow();
        }
        return merge(units);
    }

    private void finish(WorkUnit unit) throws IOException {
        if (!checkpoints.has(unit)) {
            checkpoints.save(unit, new UnitCounter(LanguageDetector.standard()).count(unit));
        }
        progress.accept(unit.size());
    }

    private UnitResult merge(List<WorkUnit> units) throws IOException {
        SortedMap<String, TermCounter> sums = new TreeMap<>();
        List<String> skipped = new ArrayList<>();
        for (WorkUnit unit : units) {
            UnitResult result = checkpoints.load(unit);
            result.counts().forEach((tag, counts) -> sums.computeIfAbsent(tag, t -> TermCounter.create())
                    .merge(counts));
            skipped.addAll(result.skipped());
        }
        SortedMap<String, TermCounts> counts = new TreeMap<>();
        sums.forEach((tag, sum) -> counts.put(tag, sum.counts()));
        return new UnitResult(counts, skipped);
    }

    /** Forgets what was kept; to be called once the result is written. */
    void clear() throws IOException {
        checkpoints.clear();
    }
}
