package dev.lede.stats.context;

import java.io.Serializable;

/**
 * Two texts that are nearly the same. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<String> texts = List.of("The old ferry is back", "A new library opens", "The old ferry is back!");
 * DuplicatePair pair = NearDuplicates.of(texts, 0.8).pairs().get(0);
 * pair.second(); // -> 2
 * }</pre>
 *
 * @param first index of the earlier text
 * @param second index of the later text
 * @param similarity the estimated share of shingles they have in common, 0 to 1
 */
public record DuplicatePair(int first, int second, double similarity) implements Serializable {}
