package dev.lede.examples.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error for runs of more than two seconds, when somebody looks. Until then nothing of it is loaded, so
 * that short runs start as fast as without.
 */
final class Progress implements AutoCloseable {

    /** Nanoseconds before anybody wonders. */
    private static final long PATIENCE = 2_000_000_000L;

    private final PrintStream err;
    private final boolean shown;
    private final String noun;
    private final long total;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    /**
     * Progress of a run.
     *
     * @param streams where to write, and whether anybody looks
     * @param noun what is counted, in the plural
     * @param total how many there are; -1 if that is not known
     */
    Progress(Streams streams, String noun, long total) {
        err = streams.err();
        shown = streams.terminal().isTerminal(2);
        this.noun = noun;
        this.total = total;
    }

    /** So many are done. */
    void done(long number) {
        if (shown && System.nanoTime() - start > PATIENCE) {
            ProgressBar begun = bar;
            if (begun == null) {
                begun = new ProgressBarBuilder()
                        .setTaskName(noun)
                        .setInitialMax(total)
                        .setConsumer(new ConsoleProgressBarConsumer(err))
                        .build();
                bar = begun;
            }
            begun.stepTo(number);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
