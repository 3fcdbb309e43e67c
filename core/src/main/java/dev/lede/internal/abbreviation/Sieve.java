package dev.lede.internal.abbreviation;

import com.ibm.icu.lang.UCharacter;
import java.util.Map;

/**
 * Turns away most words that are no abbreviations at the price of one look-up without a branch: bits of the first two
 * letters, the last and the length of each. Immutable and thread-safe.
 *
 * <p>The low five bits tell the letters of an alphabet apart, and are the same for most capital and small letters.
 */
final class Sieve {

    /** Shorter words are not sieved. */
    private static final int SHORTEST = 2;

    private final long[] sieve = new long[1 << 10];

    Sieve(Map<String, Integer> forms) {
        forms.forEach((form, kinds) -> {
            if ((kinds & Abbreviations.ANY) != 0 && form.length() >= SHORTEST) {
                addAllCases(form.charAt(0), form.charAt(1), form.charAt(form.length() - 1), form.length());
            }
        });
    }

    private void addAllCases(char first, char second, char last, int length) {
        for (int capitals = 0; capitals < 8; capitals++) {
            char one = (capitals & 1) == 0 ? first : capital(first);
            char two = (capitals & 2) == 0 ? second : capital(second);
            char end = (capitals & 4) == 0 ? last : capital(last);
            sieve[pair(one, two)] |= 1L << lastBit(end, length);
        }
    }

    private static char capital(char c) {
        return (char) UCharacter.toUpperCase(c);
    }

    private static int pair(char first, char second) {
        return (first & 31) << 5 | (second & 31);
    }

    private static int lastBit(char last, int length) {
        return (length & 1) << 5 | (last & 31);
    }

    /** 0 if a word of these letters is surely no abbreviation, else 1. */
    int contains(char first, char second, char last, int length) {
        return (int) (sieve[pair(first, second)] >>> lastBit(last, length)) & 1;
    }
}
