package dev.lede.examples.corpus;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
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
    private final Workers workers;
    private final long interval;
    private final LongConsumer progress;

    private record Pending(String key, WorkUnit unit) {}

    /**
     * A run that keeps what is finished in {@code folder}.
     *
     * @param workers share the work
     * @param interval how long a thread goes on without keeping what it counted, at least
     * @param progress told the size of each finished unit in bytes, by any thread
     */
    CorpusRun(Path folder, Workers workers, Duration interval, LongConsumer progress) throws IOException {
        this.checkpoints = new Checkpoints(folder);
        this.workers = workers;
        this.interval = interval.toNanos();
        this.progress = progress;
    }

    /** Counts what is not yet counted, then merges everything. */
    CorpusResult run(List<WorkUnit> units) throws IOException, InterruptedException {
        Map<String, WorkUnit> byKey = new LinkedHashMap<>();
        for (WorkUnit unit : units) {
            byKey.put(unit.key(), unit);
        }
        BlockingQueue<Pending> queue = pending(byKey);
        workers.each(() -> {
            count(queue);
            return null;
        });
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

    private void count(BlockingQueue<Pending> queue) throws IOException {
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

    /** Each thread merges some batches, one after the other, then the sums of some languages. */
    private CorpusResult merge(Iterable<String> keys) throws IOException, InterruptedException {
        Queue<Path> files = new ConcurrentLinkedQueue<>(checkpoints.files());
        List<Batch> parts = workers.each(() -> merge(files));
        SortedSet<String> tags = new TreeSet<>();
        parts.forEach(part -> tags.addAll(part.counts().keySet()));
        List<TermCounts> sums =
                workers.all(tags.stream().map(tag -> sum(parts, tag)).toList());
        Iterator<TermCounts> sum = sums.iterator();
        SortedMap<String, TermCounts> counts = new TreeMap<>();
        tags.forEach(tag -> counts.put(tag, sum.next()));
        List<String> skipped = new ArrayList<>();
        for (String key : keys) {
            parts.forEach(part -> skipped.addAll(part.skipped().getOrDefault(key, List.of())));
        }
        return new CorpusResult(counts, skipped);
    }

    private Batch merge(Queue<Path> files) throws IOException {
        SortedMap<String, TermCounter> sums = new TreeMap<>();
        Map<String, List<String>> skipped = new HashMap<>();
        for (Path file = files.poll(); file != null; file = files.poll()) {
            Batch batch = checkpoints.load(file);
            batch.counts().forEach((tag, counts) -> sums.computeIfAbsent(tag, t -> TermCounter.create())
                    .merge(counts));
            skipped.putAll(batch.skipped());
        }
        SortedMap<String, TermCounts> counts = new TreeMap<>();
        sums.forEach((tag, sum) -> counts.put(tag, sum.counts()));
        return new Batch(skipped, counts);
    }

    private static Callable<TermCounts> sum(List<Batch> parts, String tag) {
        return () -> parts.stream()
                .map(part -> part.counts().getOrDefault(tag, TermCounts.empty()))
                .reduce(TermCounts.empty(), TermCounts::merge);
    }

    /** Forgets what was kept; to be called once the result is written. */
    void clear() throws IOException {
        checkpoints.clear();
    }
}
