package dev.lede.examples.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Says on standard error how far a long run is, when somebody looks: nothing in the first two seconds, then one line
 * twice a second, which is wiped at the end.
 *
 * <p>A library for progress bars would bring a terminal library with native parts into every start; this is one line.
 */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 2_000_000_000L;
    private static final long PACE = 500_000_000L;
    private static final int BAR = 30;

    private final PrintStream err;
    private final boolean shown;
    private final String noun;
    private final long total;
    private long next = System.nanoTime() + PATIENCE;
    private int width;

    /**
     * Progress of a run.
     *
     * @param streams where to write, and whether anybody looks
     * @param noun what is counted, in the plural
     * @param total how many there are; 0 if that is not known
     */
    Progress(Streams streams, String noun, long total) {
        err = streams.err();
        shown = streams.terminal().isTerminal(2);
        this.noun = noun;
        this.total = total;
    }

    /** So many are done. */
    void done(long number) {
        if (!shown) {
            return;
        }
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + PACE;
            show(line(number, total, noun));
        }
    }

    static String line(long number, long total, String noun) {
        if (total == 0) {
            return String.format(Locale.ROOT, "%,d %s", number, noun);
        }
        int full = (int) (BAR * Math.min(number, total) / total);
        String bar = "#".repeat(full) + "-".repeat(BAR - full);
        return String.format(Locale.ROOT, "[%s] %,d of %,d %s", bar, number, total, noun);
    }

    private void show(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (width > 0) {
            show("");
            err.print("\r");
            err.flush();
        }
    }
}
