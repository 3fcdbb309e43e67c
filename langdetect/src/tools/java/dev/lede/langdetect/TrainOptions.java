package dev.lede.langdetect;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Options of the trainer, given as {@code --name=value}.
 *
 * @param corpus folder with {@code train}, {@code dev} and {@code words}; default: {@code langid} below {@code lede.data}
 * @param out the model to write
 * @param work folder for the trained weights before pruning, or null; if they are there, training is skipped
 * @param samples samples a class and epoch
 * @param epochs epochs before pruning
 * @param minTypes fewest different words that an n-gram of three or more letters must occur in
 * @param bytes size aimed at, by an estimate that is a third too high
 * @param without languages to leave out
 * @param threads scripts trained at a time
 */
record TrainOptions(
        Path corpus,
        Path out,
        @Nullable Path work,
        int samples,
        int epochs,
        int minTypes,
        long bytes,
        Set<String> without,
        int threads) {

    static TrainOptions parse(String[] args) {
        Map<String, String> given = new HashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0) {
                throw new IllegalArgumentException("not of the form --name=value: " + arg);
            }
            given.put(arg.substring(2, equals), arg.substring(equals + 1));
        }
        String data = System.getProperty("lede.data", "../shared/corpora");
        String work = given.get("work");
        return new TrainOptions(
                Path.of(given.getOrDefault("corpus", data + "/langid")),
                Path.of(given.getOrDefault("out", "languages.bin")),
                work == null ? null : Path.of(work),
                Integer.parseInt(given.getOrDefault("samples", "32000")),
                Integer.parseInt(given.getOrDefault("epochs", "5")),
                Integer.parseInt(given.getOrDefault("min-types", "2")),
                Long.parseLong(given.getOrDefault("bytes", "10400000")),
                Set.of(given.getOrDefault("without", "").split(",")),
                Integer.parseInt(given.getOrDefault("threads", "2")));
    }
}
