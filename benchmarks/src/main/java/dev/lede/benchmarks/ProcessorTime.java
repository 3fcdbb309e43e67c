package dev.lede.benchmarks;

import dev.lede.benchmarks.rivals.Segmenter;
import dev.lede.benchmarks.rivals.Segmenters;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The least processor time of a walk, for machines that are busy with other work, where JMH's wall clock means little. Writes
 * what {@link Chart} reads.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.ProcessorTime tokenize.json it,en,cyrel,cjt
 * java -Xbatch -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.ProcessorTime lede.json it,en LEDE_UNICODE,LEDE_NEWS
 * }</pre>
 */
public final class ProcessorTime {

    private static final long NANOSECONDS = 800_000_000L;
    private static final int LEAST_WALKS = 20;

    private ProcessorTime() {}

    /** Arguments: the JSON to write, the names of texts, the rivals if not all. */
    public static void main(String[] args) throws IOException {
        List<Segmenters> rivals = args.length < 3
                ? List.of(Segmenters.values())
                : Stream.of(args[2].split(",", -1)).map(Segmenters::valueOf).toList();
        List<String> results = new ArrayList<>();
        for (String name : args[1].split(",", -1)) {
            long[] least = least(rivals, name);
            for (int i = 0; i < least.length; i++) {
                results.add(String.format(
                        Locale.ROOT,
                        "{\"params\" : {\"rival\" : \"%s\", \"text\" : \"%s\"}, \"primaryMetric\" : {\"score\" : %.4f}}",
                        rivals.get(i),
                        name,
                        least[i] / 1e6));
            }
        }
        Files.writeString(Path.of(args[0]), "[\n" + String.join(",\n", results) + "\n]\n");
    }

    /** Walks in turns, so that all meet the same neighbours: 0.8 s of processor time for each rival, and at least twenty times. */
    private static long[] least(List<Segmenters> rivals, String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        String text = Texts.text(name, "");
        List<Segmenter> segmenters =
                rivals.stream().map(rival -> rival.make(Texts.language(name))).toList();
        long[] least = new long[rivals.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        long spent = 0;
        for (int walks = 0; walks < LEAST_WALKS || spent < NANOSECONDS * least.length; walks++) {
            for (int i = 0; i < least.length; i++) {
                long before = threads.getCurrentThreadCpuTime();
                if (segmenters.get(i).cut(text) < 0) {
                    throw new IllegalStateException("more covered than there is");
                }
                long time = threads.getCurrentThreadCpuTime() - before;
                least[i] = Math.min(least[i], time);
                spent += time;
            }
        }
        return least;
    }
}
