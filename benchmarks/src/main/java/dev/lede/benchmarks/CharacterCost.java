package dev.lede.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/** What a character of a text costs, in processor time of this thread. */
final class CharacterCost {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CharacterCost() {}

    /**
     * Nanoseconds per UTF-16 code unit, the least of several runs.
     *
     * @param runs how many at least
     * @param enough nanoseconds that they take together at least
     * @param tooLong nanoseconds after which there is no other run in any case
     */
    static double of(Consumer<String> facade, String text, int runs, long enough, long tooLong) {
        long least = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; (i < runs || spent < enough) && spent <= tooLong; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            facade.accept(text);
            long time = THREADS.getCurrentThreadCpuTime() - start;
            least = Math.min(least, time);
            spent += time;
        }
        return least / (double) Math.max(1, text.length());
    }
}
