package dev.lede.internal.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Takes out characters that show nothing: zero-width space and joiners, bidi marks, embeddings, overrides and isolates,
 * word joiner and invisible operators, tags.
 *
 * <p>Kept are ZWNJ and ZWJ between letters of scripts that join (not Latin, Greek, Cyrillic), ZWJ between emoji, and the
 * tags of a flag.
 */
public final class InvisibleStep implements Step {

    private static final char ZWNJ = '\u200C';
    private static final char ZWJ = '\u200D';
    private static final int BLACK_FLAG = 0x1F3F4;

    @Override
    public void mark(CharMarks.Builder marks) {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (isInvisible(c)) {
                marks.add((char) c);
            }
        }
        marks.add(Character.highSurrogate(0xE0001));
    }

    @Override
    public void apply(String text, Rewriter out) {
        int before = -1;
        boolean flag = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean kept = !isInvisible(c) || isNeeded(text, before, c, next, flag);
            if (!kept) {
                out.delete(i, next);
            } else {
                flag = c == BLACK_FLAG || (flag && isTag(c));
                before = c;
            }
            i = next;
        }
    }

    static boolean isNeeded(String text, int before, int c, int next, boolean flag) {
        if (isTag(c)) {
            return flag;
        }
        if ((c != ZWJ && c != ZWNJ) || before < 0) {
            return false;
        }
        if (isJoining(before)) {
            return true;
        }
        return c == ZWJ && next < text.length() && isEmoji(before) && isEmoji(text.codePointAt(next));
    }

    private static boolean isJoining(int c) {
        return switch (UScript.getScript(c)) {
            case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.COMMON -> false;
            case UScript.INHERITED ->
                UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK && c >= 0x0610 && c != 0xFE0F;
            default -> true;
        };
    }

    private static boolean isEmoji(int c) {
        return c == 0xFE0F
                || (c >= 0x80 && UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC))
                || (c >= 0x1F3FB && c <= 0x1F3FF);
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    /** Whether a character shows nothing and has no other use than those that {@link #isNeeded} knows. */
    static boolean isInvisible(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0x061C
                || c == 0x180E
                || c == 0xE0001
                || isTag(c);
    }
}
