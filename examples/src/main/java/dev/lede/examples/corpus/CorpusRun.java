package dev.lede.examples.corpus;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;

/**
 * Counts all units on some threads and merges the results.
 *
 * <p>A thread takes one unit after the other and keeps what it counted from time to time. So a unit may be small, which
 * lets all threads end at the same time, and a checkpoint still holds enough for its price.
 */
final class CorpusRun {

    private final Checkpoints checkpoints;
    private final int threads;
    private final long interval;
    private final LongConsumer progress;

    private record Pending(String key, WorkUnit unit) {}

    /**
     * A run that keeps what is finished in {@code folder}.
     *
     * @param interval how long a thread goes on without keeping what it counted, at least
     * @param progress told the size of each finished unit in bytes, by any thread
     */
    CorpusRun(Path folder, int threads, Duration interval, LongConsumer progress) throws IOException {
        this.checkpoints = new Checkpoints(folder);
        this.threads = threads;
        this.interval = interval.toNanos();
        this.progress = progress;
    }

    /** Counts what is not yet counted, then merges everything. */
    CorpusResult run(List<WorkUnit> units) throws IOException, InterruptedException {
        Map<String, WorkUnit> byKey = new LinkedHashMap<>();
        for (WorkUnit unit : units) {
            byKey.put(unit.key(), unit);
        }
        count(pending(byKey));
        return merge(byKey.keySet());
    }

    private BlockingQueue<Pending> pending(Map<String, WorkUnit> units) throws IOException {
        Map<String, WorkUnit> left = new LinkedHashMap<>(units);
        checkpoints.resume(left.keySet());
        BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
        units.forEach((key, unit) -> {
            if (left.containsKey(key)) {
                queue.add(new Pending(key, unit));
            } else {
                progress.accept(unit.size());
            }
        });
        return queue;
    }

    private void count(BlockingQueue<Pending> queue) throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(executor.submit(() -> {
                    work(queue);
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException("a unit failed", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private void work(BlockingQueue<Pending> queue) throws IOException {
        Pending next = queue.poll();
        while (next != null && !Thread.currentThread().isInterrupted()) {
            BatchCounter counter = new BatchCounter(LanguageDetector.standard());
            long start = System.nanoTime();
            do {
                counter.count(next.key(), next.unit());
                progress.accept(next.unit().size());
                next = queue.poll();
            } while (next != null && System.nanoTime() - start < interval);
            checkpoints.save(counter.batch());
        }
    }

    private CorpusResult merge(Iterable<String> keys) throws IOException {
        SortedMap<String, TermCounter> sums = new TreeMap<>();
        Map<String, List<String>> skipped = new HashMap<>();
        for (Path file : checkpoints.files()) {
            Batch batch = checkpoints.load(file);
            batch.counts().forEach((tag, counts) -> sums.computeIfAbsent(tag, t -> TermCounter.create())
                    .merge(counts));
            skipped.putAll(batch.skipped());
        }
        SortedMap<String, TermCounts> counts = new TreeMap<>();
        sums.forEach((tag, sum) -> counts.put(tag, sum.counts()));
        List<String> inOrder = new ArrayList<>();
        keys.forEach(key -> inOrder.addAll(skipped.getOrDefault(key, List.of())));
        return new CorpusResult(counts, inOrder);
    }

    /** Forgets what was kept; to be called once the result is written. */
    void clear() throws IOException {
        checkpoints.clear();
    }
}
