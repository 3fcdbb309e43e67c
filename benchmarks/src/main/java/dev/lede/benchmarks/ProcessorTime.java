package dev.lede.benchmarks;

import dev.lede.benchmarks.rivals.Segmenter;
import dev.lede.benchmarks.rivals.Segmenters;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The least processor time of a walk, for machines that are busy with other work, where JMH's wall clock means little. Writes
 * what {@link Chart} reads.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.ProcessorTime tokenize.json it,en,cyrel,cjt
 * }</pre>
 */
public final class ProcessorTime {

    private static final long NANOSECONDS = 800_000_000L;
    private static final int LEAST_WALKS = 20;

    private ProcessorTime() {}

    /** Arguments: the JSON to write, the names of texts. */
    public static void main(String[] args) throws IOException {
        List<String> results = new ArrayList<>();
        for (String name : args[1].split(",", -1)) {
            String text = Texts.text(name, "");
            for (Segmenters rival : Segmenters.values()) {
                double milliseconds = least(rival.make(Texts.language(name)), text) / 1e6;
                results.add(String.format(
                        Locale.ROOT,
                        "{\"params\" : {\"rival\" : \"%s\", \"text\" : \"%s\"}, \"primaryMetric\" : {\"score\" : %.4f}}",
                        rival,
                        name,
                        milliseconds));
            }
        }
        Files.writeString(Path.of(args[0]), "[\n" + String.join(",\n", results) + "\n]\n");
    }

    /** Walks for 0.8 s of processor time, and at least twenty times. */
    private static long least(Segmenter segmenter, String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        long spent = 0;
        for (int walks = 0; walks < LEAST_WALKS || spent < NANOSECONDS; walks++) {
            long before = threads.getCurrentThreadCpuTime();
            if (segmenter.cut(text) < 0) {
                throw new IllegalStateException("more covered than there is");
            }
            long time = threads.getCurrentThreadCpuTime() - before;
            least = Math.min(least, time);
            spent += time;
        }
        return least;
    }
}
