package dev.lede.internal.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.BitSet;

/**
 * Finds words that mix scripts by the logic of UTS #39 (section 5.1): the scripts of all letters, extensions included,
 * have nothing in common. Of these only words are told in which a letter looks like one of Latin, Greek or Cyrillic that
 * the word could have had instead; units such as {@code Δt} are not.
 */
public final class MixedScripts {

    /** Hears of words. */
    public interface Listener {

        /** Called with the bounds of a word. */
        void word(int start, int end);
    }

    /** Longer runs of letters are no words. */
    private static final int LONGEST = 64;

    /** Latin letters that look like Greek or Cyrillic ones; those look like Latin ones by the data of UTS #39. */
    private static final String LATIN_LOOKALIKES = "ABCEHIJKMNOPSTXYZaceghijopqsuvwxy";

    /** Made on first use, since it reads much data. */
    private static final class Holder {
        static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    }

    private MixedScripts() {}

    /** Tells {@code listener} all such words. */
    public static void find(String text, Listener listener) {
        int i = 0;
        while (i < text.length()) {
            int start = i;
            boolean beyondAscii = false;
            boolean ascii = false;
            while (i < text.length() && isWordPart(text.codePointAt(i))) {
                int c = text.codePointAt(i);
                beyondAscii |= c >= 0x250;
                ascii |= c < 0x250;
                i += Character.charCount(c);
            }
            if (beyondAscii && i - start <= LONGEST && isMixed(text, start, i, ascii)) {
                listener.word(start, i);
            }
            i = Math.max(i, start + Character.charCount(text.codePointAt(start)));
        }
    }

    private static boolean isWordPart(int c) {
        return c < 0x80
                ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
                : UCharacter.isUAlphabetic(c) || UCharacter.getCombiningClass(c) != 0;
    }

    /** Whether no script is common to all letters, and one of them looks like one of another script. */
    private static boolean isMixed(String text, int start, int end, boolean hasLatin) {
        BitSet common = null;
        BitSet scripts = new BitSet();
        for (int i = start; i < end; i = text.offsetByCodePoints(i, 1)) {
            UScript.getScriptExtensions(text.codePointAt(i), scripts);
            if (scripts.get(UScript.COMMON) || scripts.get(UScript.INHERITED)) {
                continue;
            }
            if (common == null) {
                common = new BitSet();
                common.or(scripts);
            } else {
                common.and(scripts);
            }
        }
        return common != null && common.isEmpty() && hasLookalike(text, start, end, hasLatin);
    }

    private static boolean hasLookalike(String text, int start, int end, boolean hasLatin) {
        for (int i = start; i < end; i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            int script = UScript.getScript(c);
            if (script == UScript.LATIN
                    ? LATIN_LOOKALIKES.indexOf(c) >= 0 && !hasLatinOnly(text, start, end, c)
                    : hasLatin && looksLatin(c, script)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word has a Latin letter that nothing resembles, so that it is Latin and others are the intruders. */
    private static boolean hasLatinOnly(String text, int start, int end, int except) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != except && c < 0x250 && LATIN_LOOKALIKES.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLatin(int c, int script) {
        if (script != UScript.CYRILLIC
                && script != UScript.GREEK
                && script != UScript.ARMENIAN
                && script != UScript.CHEROKEE) {
            return false;
        }
        String skeleton = Holder.CHECKER.getSkeleton(UCharacter.toString(c));
        return !skeleton.isEmpty() && skeleton.charAt(0) < 0x80;
    }

    /** Whether the joiner at {@code at} is one that its neighbours need. */
    public static boolean isJoinerNeeded(String text, int at) {
        int before = at > 0 ? text.codePointBefore(at) : -1;
        return InvisibleStep.isNeeded(text, before, text.charAt(at), at + 1, false);
    }
}
