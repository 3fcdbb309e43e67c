package dev.lede.examples.report.chart;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Labels that fit: cut between user-perceived characters, wide characters counted twice. */
final class Labels {

    private Labels() {}

    /** The beginning of a text, at most so many columns wide, with an ellipsis if something is lost. */
    static String fit(String text, int columns) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        int used = 0;
        int kept = 0;
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            used += columns(text.codePointAt(start));
            if (used > columns) {
                return text.substring(0, kept) + "…";
            }
            if (used < columns) {
                kept = end;
            }
            start = end;
        }
        return text;
    }

    private static int columns(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** A number with as many decimals as it needs, two at most. */
    static String number(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }
}
