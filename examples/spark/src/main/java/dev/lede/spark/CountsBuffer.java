package dev.lede.spark;

import dev.lede.stats.TermCounter;
import dev.lede.stats.TermCounts;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * A counter that travels between executors as the bytes of its counts. Not thread-safe; Spark gives one to a task. Public
 * only because Spark's encoders want it so.
 *
 * <pre>{@code
 * CountsBuffer buffer = new TermCountsAggregator().zero();
 * new TermCountsAggregator().reduce(buffer, "The ferry is back");
 * }</pre>
 */
public final class CountsBuffer implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private transient TermCounter counter = TermCounter.create();

    CountsBuffer() {}

    void add(String text) {
        counter.add(text);
    }

    void merge(CountsBuffer other) {
        counter.merge(other.counts());
    }

    TermCounts counts() {
        return counter.counts();
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        byte[] bytes = counts().toBytes();
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        counter = TermCounter.create();
        counter.merge(TermCounts.fromBytes(bytes));
    }
}
