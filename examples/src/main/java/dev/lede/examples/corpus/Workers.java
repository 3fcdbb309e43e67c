package dev.lede.examples.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A fixed number of threads for one run; closing ends them. */
final class Workers implements AutoCloseable {

    private final int threads;
    private final ExecutorService executor;

    Workers(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads);
    }

    /** Has every thread do the same, and gives what each returned. */
    <T extends @Nullable Object> List<T> each(Callable<T> task) throws IOException, InterruptedException {
        return all(Collections.nCopies(threads, task));
    }

    /**
     * Does all tasks and gives their results in the order of the tasks.
     *
     * @throws IOException that a task threw; the others are interrupted when this is closed
     */
    <T extends @Nullable Object> List<T> all(List<Callable<T>> tasks) throws IOException, InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) {
            futures.add(executor.submit(task));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(get(future));
        }
        return results;
    }

    private static <T extends @Nullable Object> T get(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException("a task failed", e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
