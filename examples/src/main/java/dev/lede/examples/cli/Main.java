package dev.lede.examples.cli;

import java.util.OptionalInt;

/** The command line: {@code java -jar lede.jar COMMAND}. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and exits with its status: 0 when all went well, 2 for a bad option or a bad input line, 1 for
     * anything else.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) throws InterruptedException {
        OptionalInt status = Relaunch.run(args);
        System.exit(status.isPresent() ? status.getAsInt() : new Cli(Streams.standard()).run(args));
    }
}
