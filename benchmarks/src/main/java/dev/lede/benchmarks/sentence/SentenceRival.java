package dev.lede.benchmarks.sentence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** A sentence splitter under test; those of the profile {@code heavy-rivals} are found by {@link ServiceLoader}. */
public interface SentenceRival {

    /** Name and version, as printed. */
    String name();

    /** Whether there are rules or a model for a language. */
    boolean knows(String language);

    /** The offsets at which sentences end, in ascending order. */
    int[] ends(String language, String text);

    /** All rivals; models are trained on the corpora in {@code data}. */
    static List<SentenceRival> all(Path data) {
        List<SentenceRival> rivals = new ArrayList<>(List.of(new LedeSentences(), new IcuSentences()));
        rivals.add(new OpenNlpSentences(data.resolve("sentences").resolve("train")));
        ServiceLoader.load(SentenceRival.class).forEach(rivals::add);
        return rivals;
    }
}
