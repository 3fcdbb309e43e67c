package dev.lede.internal.encoding;

import com.ibm.icu.lang.UCharacter;
import java.util.stream.IntStream;

/**
 * How well the letters of a text suit any one language: what decides between charsets that share most characters, such
 * as windows-1250 and ISO-8859-2. Not thread-safe.
 */
final class Letters {

    private static final int ALPHABETIC = 0x530;

    /** Letters of Latin, Greek and Cyrillic one by one, and one number for all others. */
    static final int COUNT = ALPHABETIC + 1;

    private final int[] counts = new int[COUNT];

    Letters(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int letter = of(c);
            if (letter >= 0) {
                counts[letter]++;
            }
            i += Character.charCount(c);
        }
    }

    /** The number of a letter, its case ignored, or -1. */
    static int of(int c) {
        if (c < 0x80) {
            int small = c | 0x20;
            return small >= 'a' && small <= 'z' ? small : -1;
        }
        if (c >= ALPHABETIC) {
            return UCharacter.isLetter(c) || UCharacter.getCombiningClass(c) != 0 ? ALPHABETIC : -1;
        }
        return c > 0xA0 && UCharacter.isLetter(c) ? Math.min(ALPHABETIC, UCharacter.toLowerCase(c)) : -1;
    }

    /** What the letters cost in the language that they suit best. */
    int cost(PairTable table) {
        int[] present =
                IntStream.range(0, COUNT).filter(letter -> counts[letter] != 0).toArray();
        int best = Integer.MAX_VALUE;
        for (int language = 0; language < table.languages(); language++) {
            int cost = 0;
            for (int letter : present) {
                cost += counts[letter] * table.letter(language, letter);
            }
            best = Math.min(best, cost);
        }
        return best == Integer.MAX_VALUE ? 0 : best;
    }
}
