package dev.lede.internal.abbreviation;

import java.util.Map;

/**
 * Turns away most words that are no abbreviations at the price of one look-up without a branch: bits of the first two
 * letters, the last and the length of each. Immutable and thread-safe.
 */
final class Sieve {

    /** Shorter words are not sieved. */
    static final int SHORTEST = 2;

    private static final int BITS = 15;
    private static final int SPREAD = 0x9E3779B1;

    private final long[] sieve = new long[1 << (BITS - 6)];

    Sieve(Map<String, Integer> forms) {
        forms.forEach((form, kinds) -> {
            if ((kinds & Abbreviations.ANY) != 0 && form.length() >= SHORTEST) {
                int bit = bit(form.toCharArray(), 0, form.length());
                sieve[bit >> 6] |= 1L << bit;
            }
        });
    }

    /** 0 if the word is surely no abbreviation, else 1. */
    int contains(char[] text, int start, int end) {
        int bit = bit(text, start, end);
        return (int) (sieve[bit >> 6] >>> bit) & 1;
    }

    private static int bit(char[] text, int start, int end) {
        int ends = (FormTable.small(text[start]) * 31 + FormTable.small(text[start + 1])) * 31
                + FormTable.small(text[end - 1]);
        return ((ends * 31 + end - start) * SPREAD) >>> (32 - BITS);
    }
}
