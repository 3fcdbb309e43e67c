package dev.lede.stats;

import dev.lede.internal.keyword.CountedBackground;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Stands in for a {@link KeywordExtractor} in Java serialization: the words of the user's texts, if there are any. */
final class SerializedExtractor implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean standard;
    /** What {@link TermCounts#toBytes()} gives. */
    private final byte[] counts;

    private SerializedExtractor(boolean standard, TermCounts counts) {
        this.standard = standard;
        this.counts = counts.toBytes();
    }

    static SerializedExtractor standard() {
        return new SerializedExtractor(true, TermCounts.empty());
    }

    static SerializedExtractor over(CountedBackground background) {
        Map<String, Long> counts = new HashMap<>();
        background.forEach(counts::put);
        return new SerializedExtractor(false, TermCounts.of(counts));
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return standard ? KeywordExtractor.standard() : KeywordExtractor.over(TermCounts.fromBytes(counts));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not the counts of a background").initCause(e);
        }
    }
}
