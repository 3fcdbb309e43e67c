package dev.lede.examples.report;

import dev.lede.text.Language;
import java.util.Locale;

/** Numbers and names as people read them, in English whatever the machine speaks. Stateless. */
public final class Numbers {

    private Numbers() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String decimal(double number, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }

    /** A probability in per cent; never a round 100 for what is not certain. */
    static String percent(double probability) {
        double shown = probability < 1 ? Math.min(probability, 0.999) : probability;
        return decimal(100 * shown, 1) + " %";
    }

    static String plural(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** What to say of a text that was too long to be read closely to its end. */
    static String readInPart(ArticleReport report) {
        return "Key terms, foreign words and measures are those of the first " + plural(report.read(), "character")
                + ".";
    }

    /** The English name of a language. */
    public static String name(Language language) {
        if (language.isUndetermined()) {
            return "Undetermined";
        }
        return com.ibm.icu.util.ULocale.forLanguageTag(language.tag()).getDisplayName(com.ibm.icu.util.ULocale.ENGLISH);
    }
}
