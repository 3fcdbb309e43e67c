package dev.lede.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.lang3.StringUtils;

/** Whether somebody looks at what is written, and how wide the window is. */
interface Terminal {

    /** The columns of a terminal that does not say. */
    int DEFAULT_COLUMNS = 80;

    /** Whether a file descriptor, 1 for standard output and 2 for standard error, is a terminal. */
    boolean isTerminal(int descriptor);

    /** An environment variable; empty if it is not set. */
    String variable(String name);

    /** Whether to write colours when nothing else was asked for. */
    default boolean isColourful() {
        return isTerminal(1)
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals("dumb");
    }

    /** The columns of a line, from {@code COLUMNS} where it is set and makes sense. */
    default int columns() {
        String columns = variable("COLUMNS");
        if (!StringUtils.isNumeric(columns) || columns.length() > 4) {
            return DEFAULT_COLUMNS;
        }
        return Math.max(40, Math.min(120, Integer.parseInt(columns)));
    }

    /** That of this process. */
    static Terminal ofProcess() {
        return new Terminal() {
            @Override
            public boolean isTerminal(int descriptor) {
                return isDevice(descriptor);
            }

            @Override
            public String variable(String name) {
                return StringUtils.defaultString(System.getenv(name));
            }
        };
    }

    /**
     * Java 17 can only tell whether input and output both are terminals ({@link System#console}); Linux tells of each.
     */
    private static boolean isDevice(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return hasConsole();
        }
    }

    /** From Java 22 on there is always a console, terminal or not. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        return Runtime.version().feature() < 22 && System.console() != null;
    }
}
