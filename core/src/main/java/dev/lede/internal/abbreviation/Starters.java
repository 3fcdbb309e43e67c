package dev.lede.internal.abbreviation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UTF16;
import java.util.Map;

/**
 * A sieve of the first three characters of the words that often begin sentences, with a capital or in capitals. A word
 * that it lets through may still be none. Immutable and thread-safe.
 *
 * <p>A long for the first two characters, a bit in it for the third: one look-up without a branch.
 */
final class Starters {

    private static final int PAIRS = 1 << 10;
    private static final int LEAST = 2 * Abbreviations.STARTER;
    private static final long ALL = -1;

    /** What stands after a short word. */
    private static final String GAPS =
            " \u00a0\n\r\t,:;-'\u2019\u2010\u2013\u2014\"\u201c\u201d\u201e\u00ab\u00bb().?!";

    private final long[] sieve = new long[PAIRS];

    Starters(Map<String, Integer> forms) {
        forms.forEach((form, kinds) -> {
            if ((kinds & 3 * Abbreviations.STARTER) >= LEAST) {
                int second = form.offsetByCodePoints(0, 1);
                add(UTF16.valueOf(UCharacter.toTitleCase(form.codePointAt(0))) + form.substring(second));
                add(UCharacter.toUpperCase(form));
            }
        });
    }

    private void add(String word) {
        char first = word.charAt(0);
        if (word.length() == 1) {
            GAPS.chars().forEach(gap -> sieve[pair(first, (char) gap)] = ALL);
        } else if (word.length() == 2) {
            GAPS.chars().forEach(gap -> sieve[pair(first, word.charAt(1))] |= 1L << gap);
        } else {
            sieve[pair(first, word.charAt(1))] |= 1L << word.charAt(2);
        }
    }

    /** The low five bits tell the letters of an alphabet apart. */
    private static int pair(char first, char second) {
        return (first & 31) << 5 | (second & 31);
    }

    /** 1 if a word that begins with these characters may be a starter, else 0. */
    int contain(char first, char second, char third) {
        return (int) (sieve[pair(first, second)] >>> third) & 1;
    }
}
