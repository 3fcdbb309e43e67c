package dev.lede.stats.context;

import java.io.Serializable;

/**
 * Two texts that are nearly the same. Immutable and thread-safe.
 *
 * @param first index of the earlier text
 * @param second index of the later text
 * @param similarity the estimated share of shingles they have in common, 0 to 1
 */
public record DuplicatePair(int first, int second, double similarity) implements Serializable {}
