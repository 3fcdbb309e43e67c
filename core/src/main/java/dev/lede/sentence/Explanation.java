package dev.lede.sentence;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why a sentence ends at a place, or does not. Immutable and thread-safe.
 *
 * <pre>{@code
 * Explanation stop = SentenceSplitter.news(Language.of("en")).explain("Dr. Rossi left. We stayed.").get(0);
 * stop.offset(); // -> 3
 * stop.end(); // -> false
 * stop.reason(); // -> "a title before a name"
 * }</pre>
 *
 * @param offset where the sentence would end, in UTF-16 code units: after the mark and what closes after it
 * @param end whether it ends there
 * @param reason the rule that decided, in words, or {@code the model}
 * @param probability the model's probability of an end, 0 to 1; exactly 0 or 1 where a rule decided
 */
public record Explanation(int offset, boolean end, String reason, double probability) implements Serializable {

    /** Checks that there is a reason. */
    public Explanation {
        Objects.requireNonNull(reason, "reason");
    }
}
