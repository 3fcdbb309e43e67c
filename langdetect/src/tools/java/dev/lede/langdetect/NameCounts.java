package dev.lede.langdetect;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.Map;

/** Which words are written with a capital within sentences, over all languages that do so for names only. */
final class NameCounts {

    private final Map<String, int[]> counts = new HashMap<>();

    /** Counts a word of a line, unless it may stand at the start of a sentence or among capitals. */
    void add(String line, int start, String word) {
        if (word.length() < WordFilterGenerator.MIN_LETTERS || !followsWord(line, start)) {
            return;
        }
        boolean capital = UCharacter.isUUppercase(line.charAt(start));
        if (!UCharacter.isUUppercase(line.charAt(start + 1))) {
            counts.computeIfAbsent(word, w -> new int[2])[capital ? 1 : 0]++;
        }
    }

    /** Whether a blank and before it a small letter or a comma precede. */
    private static boolean followsWord(String line, int start) {
        if (start < 2 || line.charAt(start - 1) != ' ') {
            return false;
        }
        char before = line.charAt(start - 2);
        return before == ',' || UCharacter.isULowercase(before);
    }

    /** Whether the word has been met twice or more, and mostly with a capital. */
    boolean isName(String word) {
        int[] n = counts.getOrDefault(word, new int[2]);
        return n[1] >= 2 && n[1] > n[0];
    }
}
