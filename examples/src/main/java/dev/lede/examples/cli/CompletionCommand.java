package dev.lede.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code completion}: lets the shell complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands and options in bash and zsh.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Wants a command named lede: alias lede='java -jar examples/target/lede.jar'",
            "Example:     source <(lede completion)"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Streams streams;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        JsonWriter out = new JsonWriter(streams.out());
        out.text(AutoComplete.bash("lede", Cli.all(streams))).newLine();
        out.flush();
        return 0;
    }
}
