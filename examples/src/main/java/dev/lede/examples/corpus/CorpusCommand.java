package dev.lede.examples.corpus;

import dev.lede.stats.TermCounts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the terms of a corpus, language by language, on one machine. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        description = {
            "Counts the terms of many articles, each in its language, on all cores.",
            "Takes .txt files (an article each) and .jsonl files (a line each, with \"text\"), or folders of them.",
            "Writes OUT/languages.tsv and, for each language, OUT/TAG.counts (bytes of TermCounts) and OUT/TAG.tsv.",
            "A run that was killed goes on where it stopped when it is started again with the same arguments.",
            "Exit status 1: something could not be read and was left out; it is listed at the end."
        },
        footer = {"", "Example: lede corpus --out counts articles/"})
public final class CorpusCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    /** What a kill may cost each thread. Every four seconds took a fifth more processor time in all. */
    static final Duration CHECKPOINT = Duration.ofSeconds(10);

    private final PrintStream err;
    private final boolean terminal;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "Articles.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--out",
            defaultValue = "corpus-out",
            paramLabel = "OUT",
            description = "Folder of results. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("corpus-out");

    @Option(names = "--threads", paramLabel = "N", description = "Threads. Default: one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /**
     * The command.
     *
     * @param err takes progress and complaints
     * @param terminal whether {@code err} is a terminal, on which a progress bar helps
     */
    public CorpusCommand(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, but is " + threads);
        }
        List<WorkUnit> units;
        try {
            units = WorkPlan.of(inputs, WorkPlan.UNIT_SIZE);
        } catch (NoSuchFileException e) {
            err.println("lede corpus: there is no file or folder " + e.getFile());
            return 2;
        }
        CorpusResult result = count(units);
        for (String problem :
                result.skipped().subList(0, Math.min(SHOWN, result.skipped().size()))) {
            err.println("skipped " + problem);
        }
        if (result.skipped().isEmpty()) {
            return 0;
        }
        err.println(result.skipped().size() + " skipped in all");
        return 1;
    }

    private CorpusResult count(List<WorkUnit> units) throws IOException, InterruptedException {
        Files.createDirectories(out);
        if (!terminal) {
            return count(units, size -> {});
        }
        try (ProgressBar bar = bar(units)) {
            return count(units, bar::stepBy);
        }
    }

    private CorpusResult count(List<WorkUnit> units, LongConsumer progress) throws IOException, InterruptedException {
        try (Workers workers = new Workers(threads)) {
            CorpusRun run = new CorpusRun(out.resolve("unfinished"), workers, CHECKPOINT, progress);
            CorpusResult result = run.run(units);
            write(result, workers);
            run.clear();
            return result;
        }
    }

    private ProgressBar bar(List<WorkUnit> units) {
        return new ProgressBarBuilder()
                .setTaskName("corpus")
                .setInitialMax(units.stream().mapToLong(WorkUnit::size).sum())
                .setUnit(" MB", 1_000_000)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    private void write(CorpusResult result, Workers workers) throws IOException, InterruptedException {
        try (Writer table = Files.newBufferedWriter(out.resolve("languages.tsv"), StandardCharsets.UTF_8)) {
            table.write("language\tarticles\ttokens\tterms\n");
            List<Callable<Path>> files = new ArrayList<>();
            for (Map.Entry<String, TermCounts> entry : result.counts().entrySet()) {
                String tag = entry.getKey();
                TermCounts counts = entry.getValue();
                table.write(tag + "\t" + counts.documents() + "\t" + counts.total() + "\t" + counts.size() + "\n");
                files.add(() -> Files.write(out.resolve(tag + ".counts"), counts.toBytes()));
                files.add(() -> writeTable(out.resolve(tag + ".tsv"), counts));
            }
            workers.all(files);
        }
    }

    private static Path writeTable(Path file, TermCounts counts) throws IOException {
        try (Writer tsv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            counts.writeTsv(tsv);
        }
        return file;
    }
}
