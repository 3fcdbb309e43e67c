package dev.lede.examples.report;

import dev.lede.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers and names as people read them, in English whatever the machine speaks. Stateless.
 *
 * <p>Without {@code String.format}, which loads the locales of the JDK first: a short report takes a tenth less.
 */
public final class Numbers {

    private Numbers() {}

    static String count(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    static String decimal(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
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
        return "Words are counted to the end; sentences, key terms, foreign words and measures are those of the first "
                + plural(report.read(), "character") + ".";
    }

    /** The number of sentences in the whole text. */
    static String sentences(ArticleReport report) {
        return number(report.numberOfSentences(), report.isReadInPart());
    }

    /** A number; if it was not counted, so many of its digits as are worth something. */
    static String number(long number, boolean estimated) {
        if (!estimated) {
            return count(number);
        }
        long unit = 1;
        while (number / unit >= 1000) {
            unit *= 10;
        }
        return "about " + count((number + unit / 2) / unit * unit);
    }

    /** The English name of a language. */
    public static String name(Language language) {
        if (language.isUndetermined()) {
            return "Undetermined";
        }
        return com.ibm.icu.util.ULocale.forLanguageTag(language.tag()).getDisplayName(com.ibm.icu.util.ULocale.ENGLISH);
    }
}
