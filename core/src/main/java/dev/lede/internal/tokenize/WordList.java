package dev.lede.internal.tokenize;

import com.ibm.icu.lang.UCharacter;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * A set of short words, asked in place: nothing is cut out of the text. Immutable and thread-safe.
 *
 * <p>Words are kept in small letters with straight apostrophes, and match any case and both apostrophes. Open addressing,
 * at most half full; anything longer than the longest word is refused at once, so a question takes bounded time.
 */
final class WordList {

    static final WordList EMPTY = new WordList(Set.of());

    private final String[] slots;
    private final int longest;

    /** A bit for the first letter of each word, in both cases. */
    private final long firsts;

    WordList(Collection<String> words) {
        long letters = 0;
        slots = new String[Integer.highestOneBit(Math.max(1, words.size())) * 4];
        for (String word : new TreeSet<>(words)) {
            char[] chars = word.toCharArray();
            int slot = hash(chars, 0, chars.length) & (slots.length - 1);
            while (slots[slot] != null) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = word;
            letters |= 1L << chars[0] | 1L << UCharacter.toUpperCase(chars[0]);
        }
        firsts = letters;
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether a word may begin with this letter: turns most away at once. */
    boolean mayBegin(char letter) {
        return (firsts >>> letter & 1) != 0;
    }

    /** Whether the word {@code [start, end)} is in the list. */
    boolean contains(char[] text, int start, int end) {
        if (end - start > longest || end <= start || !mayBegin(text[start])) {
            return false;
        }
        int mask = slots.length - 1;
        for (int slot = hash(text, start, end) & mask; slots[slot] != null; slot = (slot + 1) & mask) {
            if (matches(slots[slot], text, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + RuleText.small(text[i]);
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean matches(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != RuleText.small(text[i])) {
                return false;
            }
        }
        return true;
    }
}
