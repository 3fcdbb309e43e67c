package dev.lede.internal.tokenize;

import dev.lede.internal.tokenize.Lexicon.Matcher;
import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.WordTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts runs of scripts written without blanks, by ICU's word lists. Not thread-safe; allocates nothing once a script has
 * been met.
 *
 * <p>The cut is the cheapest path through the run. For Chinese and Japanese a word costs what ICU's list says (minus the
 * logarithm of its frequency), katakana in a row what ICU's engine charges, and any other character {@link #UNKNOWN}, so
 * that the words are ICU's. The other lists have no costs; there the path with the fewest unknown characters wins, and
 * among those the one with the fewest words. A long run is cut window by window, in memory that does not grow.
 */
final class DictionaryRuns {

    private static final CodePointTable KINDS = WordTable.get().kinds();
    private static final int WINDOW = 512;
    private static final int LONGEST_WORD = 20;
    private static final int UNKNOWN = 255;
    private static final int UNREACHED = Integer.MAX_VALUE;

    /** What a row of katakana costs by its length. */
    private static final int[] KATAKANA = {8192, 984, 408, 240, 204, 252, 300, 372, 480};

    private static final int LONGEST_KATAKANA = 20;

    private final Map<DictionaryScript, Matcher> matchers = new EnumMap<>(DictionaryScript.class);
    private final int[] costs = new int[WINDOW + 1];
    private final int[] previous = new int[WINDOW + 1];
    private final int[] ends = new int[WINDOW];
    private final RuleText text;
    private int next = WINDOW;

    /** Of the places ahead that have been reached, one of the cheapest. */
    private int best;

    DictionaryRuns(RuleText text) {
        this.text = text;
    }

    /** Forgets the text before. */
    void reset() {
        next = WINDOW;
    }

    /** The end of the word that begins at {@code start}, where a run of these scripts goes on. */
    int end(int start) {
        while (next < WINDOW && ends[next] <= start) {
            next++;
        }
        if (next == WINDOW) {
            cut(start);
        }
        return ends[next++];
    }

    /** The end of the run, as far as a window sees. */
    int wholeEnd(int start) {
        return runEnd(start, scriptAt(start));
    }

    /** Cuts what follows, and puts the ends behind each other at the end of {@link #ends}. */
    private void cut(int start) {
        DictionaryScript script = scriptAt(start);
        int end = runEnd(start, script);
        if (script == null || script == DictionaryScript.OTHER) {
            next = WINDOW - 1;
            ends[next] = end;
            return;
        }
        Matcher matcher = matchers.computeIfAbsent(script, DictionaryScript::matcher);
        boolean unlisted = script != DictionaryScript.CHINESE_AND_JAPANESE;
        findPath(matcher, start, end - start, unlisted);
        follow(start, end - start, unlisted);
    }

    private @Nullable DictionaryScript scriptAt(int i) {
        int codePoint = text.codePointAt(i);
        return DictionaryScript.of(codePoint, KINDS.get(codePoint));
    }

    /** The end of the run, with what WB4 attaches, at most a window on. */
    private int runEnd(int start, @Nullable DictionaryScript script) {
        int limit = start + Math.min(WINDOW - 1, text.length - start);
        int at = start;
        while (at < limit && (scriptAt(at) == script || (at > start && text.isAttached(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.max(at, start + 1);
    }

    private void findPath(Matcher matcher, int start, int size, boolean unlisted) {
        Arrays.fill(costs, 0, size + 1, UNREACHED);
        costs[0] = 0;
        best = 0;
        boolean afterKatakana = false;
        for (int i = 0; i < size; i++) {
            boolean katakana = isKatakana(text.chars[start + i]);
            if (costs[i] != UNREACHED && !(unlisted && isHopeless(i))) {
                addWords(matcher, start, i, size, unlisted);
                if (katakana && !afterKatakana) {
                    addKatakana(start, i, size);
                }
            }
            afterKatakana = katakana;
        }
    }

    /** Whether a path that has come further has cost less, by half an unknown character. */
    private boolean isHopeless(int i) {
        return best > i && costs[i] > costs[best] + UNKNOWN / 2;
    }

    private void addWords(Matcher matcher, int start, int i, int size, boolean unlisted) {
        int most = Math.min(LONGEST_WORD, size - i);
        boolean needsNoUnknown = false;
        for (int k = 0; k < most; k++) {
            int found = matcher.step(text.chars[start + i + k], k == 0);
            if (found == Matcher.NO_WORD_GOES_ON) {
                break;
            } else if (found != Matcher.NO_WORD_ENDS) {
                needsNoUnknown |= unlisted || k == 0;
                reach(i, i + k + 1, unlisted ? 1 : found - 1);
            }
        }
        if (!needsNoUnknown) {
            reach(i, singleEnd(start + i, start + size) - start, UNKNOWN);
        }
    }

    /** The end of one character, and of what cannot stand without it. */
    private int singleEnd(int at, int limit) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < limit && (isLeadingVowel(text.chars[end - 1]) || text.isAttached(end) || isTrailingVowel(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, limit);
    }

    /** Thai and Lao vowels that are written before their consonant. */
    private static boolean isLeadingVowel(char c) {
        return (c >= 0x0E40 && c <= 0x0E44) || (c >= 0x0EC0 && c <= 0x0EC4);
    }

    /** Thai and Lao vowels that are written after it. */
    private boolean isTrailingVowel(int i) {
        char c = text.chars[i];
        return (c >= 0x0E30 && c <= 0x0E33) || c == 0x0E45 || (c >= 0x0EB0 && c <= 0x0EB3);
    }

    private void addKatakana(int start, int i, int size) {
        int k = 1;
        while (i + k < size && k < LONGEST_KATAKANA && isKatakana(text.chars[start + i + k])) {
            k++;
        }
        if (k < LONGEST_KATAKANA) {
            reach(i, i + k, KATAKANA[k < KATAKANA.length ? k : 0]);
        }
    }

    private void reach(int from, int to, int cost) {
        int sum = costs[from] + cost;
        if (sum < costs[to] || (cost == 1 && sum == costs[to])) { // of two equal paths the one with the long word first
            costs[to] = sum;
            previous[to] = from;
        }
        if (best <= from || sum <= costs[best]) {
            best = to;
        }
    }

    /** Walks the path backward. A window that the run outlasts keeps only what its end cannot change. */
    private void follow(int start, int size, boolean unlisted) {
        int settled = size < WINDOW - 2 ? size : size - 2 * LONGEST_WORD;
        next = WINDOW;
        boolean unknownAfter = false;
        for (int at = size; at > 0; at = previous[at]) {
            boolean unknown = unlisted && costs[at] - costs[previous[at]] == UNKNOWN;
            if (at <= settled && !(unknown && unknownAfter)) {
                ends[--next] = start + at;
            }
            unknownAfter = unknown;
        }
        if (next == WINDOW) {
            ends[--next] = start + size;
        }
    }

    private static boolean isKatakana(char c) {
        return (c >= 0x30A1 && c <= 0x30FE && c != 0x30FB) || (c >= 0xFF66 && c <= 0xFF9F);
    }
}
