package dev.lede.examples.cli;

import dev.lede.examples.corpus.CorpusCommand;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * All commands under one name.
 *
 * <p>A run needs one command. Only that one is made and parsed, which halves the time to start; the whole tree is put
 * together for help.
 */
@Command(
        name = "lede",
        description = "Facts from news text: clean text, tokens, sentences, languages, key terms.",
        mixinStandardHelpOptions = true,
        version = "lede 0.9.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "lede COMMAND --help tells more, with an example of each."})
final class Cli implements Callable<Integer> {

    private static final List<String> NAMES = List.of(
            "report",
            "detect",
            "spans",
            "normalize",
            "tokens",
            "boundaries",
            "sentences",
            "keywords",
            "languages",
            "corpus",
            "completion");

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    Cli(Streams streams) {
        this.streams = streams;
    }

    /** Runs what the arguments ask for and gives the exit status. */
    int run(String... args) {
        if (args.length > 0 && NAMES.contains(args[0])) {
            CommandLine line = new CommandLine(command(args[0])).setCommandName("lede " + args[0]);
            return configure(line).execute(Arrays.copyOfRange(args, 1, args.length));
        }
        return configure(all(streams)).execute(args);
    }

    /** The whole tree. */
    static CommandLine all(Streams streams) {
        Cli cli = new Cli(streams);
        CommandLine all = new CommandLine(cli);
        for (String name : NAMES) {
            all.addSubcommand(name, cli.command(name));
        }
        return all;
    }

    private Callable<Integer> command(String name) {
        return switch (name) {
            case "report" -> new ReportCommand(streams);
            case "detect" -> new DetectCommand(streams);
            case "spans" -> new SpansCommand(streams);
            case "normalize" -> new NormalizeCommand(streams);
            case "tokens" -> new TokensCommand(streams);
            case "boundaries" -> new BoundariesCommand(streams);
            case "sentences" -> new SentencesCommand(streams);
            case "keywords" -> new KeywordsCommand(streams);
            case "languages" -> new LanguagesCommand(streams);
            case "corpus" -> new CorpusCommand(streams.err(), streams.terminal().isTerminal(2));
            case "completion" -> new CompletionCommand(streams);
            default -> throw new IllegalArgumentException("no command is named " + name);
        };
    }

    private CommandLine configure(CommandLine line) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setParameterExceptionHandler(Cli::misused)
                .setExecutionExceptionHandler(this::failed);
    }

    private static PrintWriter writer(java.io.OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** What was wrong, then what is right. */
    private static int misused(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException
                && args.length > 0
                && line.getParent() == null
                && name.equals("lede")) {
            line.getErr().println(name + ": there is no command \"" + args[0] + "\"");
            UnmatchedArgumentException.printSuggestions(e, line.getErr());
        } else {
            line.getErr().println(name + ": " + e.getMessage());
        }
        line.usage(line.getErr());
        return LineCommand.BAD_INPUT;
    }

    /** Input and output that fail deserve a sentence; anything else is a fault of ours and deserves its trace. */
    private int failed(Exception e, CommandLine line, @Nullable ParseResult parsed) throws Exception {
        if (e instanceof OutputException output && output.isClosedPipe()) {
            return 0;
        }
        if (e instanceof IOException failure) {
            line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + said(failure));
            return e instanceof NoSuchFileException ? LineCommand.BAD_INPUT : 1;
        }
        throw e;
    }

    /** The JDK gives the name of a file only and leaves what is wrong with it to the type. */
    private static @Nullable String said(IOException e) {
        if (!(e instanceof FileSystemException problem) || problem.getReason() != null) {
            return e.getMessage();
        }
        return problem.getFile()
                + (e instanceof NoSuchFileException
                        ? ": there is no such file or folder"
                        : e instanceof AccessDeniedException ? ": permission denied" : ": cannot be read or written");
    }

    /** Without a command: how to use it. */
    @Override
    public Integer call() {
        spec.commandLine().usage(streams.err());
        return LineCommand.BAD_INPUT;
    }
}
