package dev.lede.benchmarks.langid;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * How many texts identifiers answer in a second of the processor time of one thread.
 *
 * <p>They answer in short turns, each from where it ended, and the median of its turns counts: a machine that others share
 * is faster by a half in one minute than in the next, and that should not meet one identifier alone.
 */
final class Speed {

    private static final int TURNS = 9;
    private static final long TURN = 500_000_000L;
    private static final long WARM_UP = 2_000_000_000L;

    /** Looking at the clock takes time. */
    private static final int STRIDE = 100;

    private final Identifier identifier;
    private final List<LabelledText> texts;
    private final double[] turns = new double[TURNS];
    private int next;

    private Speed(Identifier identifier, List<LabelledText> texts) {
        this.identifier = identifier;
        this.texts = texts;
    }

    /** The texts per second of each identifier. */
    static double[] of(List<Identifier> identifiers, List<LabelledText> texts) {
        List<Speed> all =
                identifiers.stream().map(each -> new Speed(each, texts)).toList();
        all.forEach(speed -> speed.measure(WARM_UP));
        for (int turn = 0; turn < TURNS; turn++) {
            for (Speed speed : all) {
                speed.turns[turn] = speed.measure(TURN);
            }
        }
        return all.stream().mapToDouble(Speed::median).toArray();
    }

    private double measure(long nanoseconds) {
        long start = cpuTime();
        long answered = 0;
        long time;
        do {
            identifier.identify(texts.get(next).text());
            next = (next + 1) % texts.size();
            time = ++answered % STRIDE == 0 ? cpuTime() - start : 0;
        } while (time < nanoseconds);
        return answered * 1e9 / time;
    }

    private double median() {
        Arrays.sort(turns);
        return turns[TURNS / 2];
    }

    /** Of this thread. */
    static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
