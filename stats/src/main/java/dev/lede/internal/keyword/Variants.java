package dev.lede.internal.keyword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a term says again what one taken before says: another inflection of the same words, or the same words
 * with a hyphen. Not thread-safe; one per text.
 *
 * <p>Two words are variants if they differ only in endings that the language inflects with; without a list of endings,
 * if they share at least five letters, two thirds of the longer one, and at most two are left of each.
 *
 * <p>Only terms whose words begin alike are compared, so that long answers take linear time on ordinary text.
 */
final class Variants {

    /** Letters that variants share at least; shorter words have no variants but themselves. */
    private static final int MIN_STEM = 3;

    private static final int MIN_UNKNOWN_STEM = 5;
    private static final int MAX_UNKNOWN_ENDING = 2;

    private final WordIndex endings;
    private final Map<String, List<String[]>> taken = new HashMap<>();

    Variants(FunctionWords language) {
        endings = language.endings();
    }

    /** Takes a term, given by its folded words, unless it is a variant of one taken before. */
    boolean take(String[] term) {
        List<String[]> alike = taken.computeIfAbsent(beginnings(term), key -> new ArrayList<>());
        for (String[] other : alike) {
            if (isVariant(term, other)) {
                return false;
            }
        }
        alike.add(term);
        return true;
    }

    private static String beginnings(String[] term) {
        StringBuilder key = new StringBuilder();
        for (String word : term) {
            key.append(word, 0, Math.min(MIN_STEM, word.length())).append(' ');
        }
        return key.toString();
    }

    private boolean isVariant(String[] term, String[] other) {
        boolean variant = term.length == other.length;
        for (int i = 0; variant && i < term.length; i++) {
            variant = term[i].equals(other[i]) || isVariant(term[i], other[i]);
        }
        return variant;
    }

    private boolean isVariant(String word, String other) {
        int shared = 0;
        int longest = Math.min(word.length(), other.length());
        while (shared < longest && word.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        if (endings.size() == 0) {
            return isVariantByLength(shared, word.length(), other.length());
        }
        // The stem may be shorter than what the words share: "city" and "cities" share "cit", "o" is in "io" too.
        for (int stem = shared; stem >= Math.max(MIN_STEM, shared - 2); stem--) {
            if (endings.contains(word.substring(stem)) && endings.contains(other.substring(stem))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVariantByLength(int shared, int length, int otherLength) {
        int longer = Math.max(length, otherLength);
        return shared >= MIN_UNKNOWN_STEM && 3 * shared >= 2 * longer && longer - shared <= MAX_UNKNOWN_ENDING;
    }
}
