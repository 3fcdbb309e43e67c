package dev.lede.internal.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds accents away: letters of Latin, Greek and Cyrillic become their base letters, and points of Hebrew and Arabic
 * vanish. Cyrillic {@code й} stays, being a letter of its own to every reader.
 */
public final class AccentStep implements Step {

    /** Letters that have a stroke or are joined, which no decomposition undoes. */
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('\u00DF', "ss"),
            Map.entry('\u1E9E', "SS"),
            Map.entry('\u00C6', "AE"),
            Map.entry('\u00E6', "ae"),
            Map.entry('\u0152', "OE"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00D8', "O"),
            Map.entry('\u00F8', "o"),
            Map.entry('\u0110', "D"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00D0', "D"),
            Map.entry('\u00F0', "d"),
            Map.entry('\u00DE', "TH"),
            Map.entry('\u00FE', "th"),
            Map.entry('\u0126', "H"),
            Map.entry('\u0127', "h"),
            Map.entry('\u0131', "i"),
            Map.entry('\u0141', "L"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0166', "T"),
            Map.entry('\u0167', "t"));

    private static final int FIRST = 0xC0;
    private static final int LAST = 0x1FFF;

    /** What each character becomes; null if it stays. */
    private final @Nullable String[] folded = new String[LAST + 1 - FIRST];

    /** Fills the table from the decompositions. */
    public AccentStep() {
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        for (int c = FIRST; c <= LAST; c++) {
            folded[c - FIRST] = SPECIAL.containsKey((char) c) ? SPECIAL.get((char) c) : fold(nfd, c);
        }
    }

    private static @Nullable String fold(Normalizer2 nfd, int c) {
        if (isPoint(c)) {
            return "";
        }
        String decomposed = nfd.getDecomposition(c);
        if (decomposed == null || !hasCase(decomposed.codePointAt(0)) || c == 0x419 || c == 0x439) {
            return null;
        }
        return decomposed.substring(0, 1);
    }

    private static boolean hasCase(int c) {
        int script = UScript.getScript(c);
        return UCharacter.isLetter(c)
                && (script == UScript.LATIN || script == UScript.GREEK || script == UScript.CYRILLIC);
    }

    /** Combining accents, Hebrew points, Arabic vowel signs. */
    private static boolean isPoint(int c) {
        return (c >= 0x0300 && c <= 0x036F && c != 0x034F)
                || (c >= 0x0591 && c <= 0x05C7 && UCharacter.getCombiningClass(c) != 0)
                || (c >= 0x064B && c <= 0x0652)
                || c == 0x0670;
    }

    @Override
    public void mark(CharMarks.Builder marks) {
        for (int c = FIRST; c <= LAST; c++) {
            if (folded[c - FIRST] != null) {
                marks.add((char) c);
            }
        }
    }

    @Override
    public void apply(String text, Rewriter out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String replacement = c < FIRST || c > LAST ? null : folded[c - FIRST];
            if (replacement != null && !isBreve(text, i)) {
                out.replace(i, i + 1, replacement);
            }
        }
    }

    /** The breve of a decomposed {@code й}. */
    private static boolean isBreve(String text, int at) {
        return text.charAt(at) == '\u0306' && at > 0 && (text.charAt(at - 1) | 0x20) == '\u0438';
    }
}
