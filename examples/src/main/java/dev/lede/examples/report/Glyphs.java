package dev.lede.examples.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import dev.lede.examples.report.chart.Markup;

/** How characters look in a terminal and on a page: their width, and what stands for those that cannot be shown. */
final class Glyphs {

    private Glyphs() {}

    /**
     * The number of columns that a text takes in a terminal. A character with its marks counts once; East Asian wide
     * characters (UAX #11) and emoji count twice.
     */
    static int width(CharSequence text) {
        int width = 0;
        boolean joined = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (!joined) {
                width += width(c);
            }
            joined = c == 0x200D && width > 0;
            i += Character.charCount(c);
        }
        return width;
    }

    private static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = UCharacter.getType(codePoint);
        if (type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.ENCLOSING_MARK
                || type == UCharacterCategory.FORMAT
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER)) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** A text with every unsafe character, and every character in {@code also}, written as its name, as in ‹U+202E›. */
    static String visible(CharSequence text, String also) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (Markup.isUnsafe(c) || also.indexOf(c) >= 0) {
                visible.append(Markup.name(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
