package dev.lede.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/**
 * Starts a command anew in a JVM that compiles with its first compiler only.
 *
 * <p>A report takes a second or two, and HotSpot's second compiler would spend as long again on code for hours of work.
 * The choice of compilers can only be made when a JVM starts. With options of the user to the JVM, on the command line or in
 * the environment, it stays as it is, and so it does where a program is not told its arguments (Windows).
 *
 * <p>No lambda and no stream here: the first of a JVM costs more than all the rest of this class.
 */
final class Relaunch {

    private static final Set<String> COMMANDS = Set.of("report");
    private static final List<String> OPTIONS = List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1");
    private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path");
    private static final List<String> VARIABLES = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");
    private static final int SECONDS_TO_END = 2;

    private Relaunch() {}

    /**
     * Runs a command in a JVM of its own, with the standard streams of this one.
     *
     * @param args the command and its options
     * @return its exit status, or empty if it is to run in this JVM
     */
    static OptionalInt run(String... args) throws InterruptedException {
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> command =
                command(self.command().orElse(""), self.arguments().orElse(new String[0]), args);
        if (command.isEmpty() || hasOptions(System.getenv())) {
            return OptionalInt.empty();
        }
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            return OptionalInt.empty(); // no second process is to be had: this one does the same, at more cost
        }
        try {
            Runtime.getRuntime().addShutdownHook(new Thread("lede-relaunch") {
                @Override
                public void run() {
                    end(process);
                }
            });
        } catch (IllegalStateException e) { // this JVM has been told to end in between
            process.destroy();
        }
        return OptionalInt.of(process.waitFor());
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The command line to start.
     *
     * @param java the program that runs this JVM
     * @param started its arguments; the system may not tell, or tell a part
     * @param args those of them behind the main class
     * @return empty if the command is to run in this JVM
     */
    static List<String> command(String java, String[] started, String... args) {
        int own = started.length - args.length;
        boolean isKnown =
                !java.isEmpty() && own > 0 && Arrays.equals(started, own, started.length, args, 0, args.length);
        if (!isKnown || args.length == 0 || !COMMANDS.contains(args[0]) || hasOptions(started, own)) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(OPTIONS);
        command.addAll(Arrays.asList(started));
        return command;
    }

    private static boolean hasOptions(String[] started, int own) {
        int i = CLASS_PATH.contains(started[0]) ? 2 : 0;
        i += i < own && "-jar".equals(started[i]) ? 1 : 0;
        return i != own - 1 || started[i].startsWith("-") || started[i].startsWith("@");
    }

    /** Properties may be set, but none that opens a port: two JVMs cannot have the same. */
    static boolean hasOptions(Map<String, String> environment) {
        boolean found = false;
        for (String variable : VARIABLES) {
            StringTokenizer options = new StringTokenizer(environment.getOrDefault(variable, ""));
            while (options.hasMoreTokens()) {
                String option = options.nextToken();
                found |= !option.startsWith("-D") || option.startsWith("-Dcom.sun.management");
            }
        }
        return found;
    }
}
