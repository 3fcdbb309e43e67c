package dev.lede.langdetect;

import java.util.List;
import java.util.Set;

/**
 * A class that the trainer learns: a language in one script.
 *
 * @param tag the language
 * @param script ISO 15924 code
 */
record LanguageClass(String tag, String script) {

    /** The tag of the class of junk. */
    static final String JUNK = "und";

    /** Too little text, or too near to a larger language, to be told apart by what there is. */
    static final Set<String> TOO_THIN =
            Set.of("ceb", "co", "gsw", "haw", "nan", "nds", "nr", "nso", "ny", "pnb", "sd", "ss", "ve", "vo", "war");

    /** Read by tens of millions, or the only official language of a country with a press of its own. */
    private static final Set<String> LARGE = Set.of(
            "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "gu", "he", "hi", "hr",
            "hu", "id", "it", "ja", "ko", "lt", "lv", "mr", "ms", "nb", "nl", "pa", "pl", "pt", "ro", "ru", "sk", "sl",
            "sq", "sr", "sv", "ta", "te", "th", "tl", "tr", "uk", "ur", "vi", "zh");

    private static final Set<String> MIDDLE = Set.of(
            "af", "az", "be", "bs", "cy", "eo", "eu", "ga", "hy", "is", "ka", "kk", "la", "lg", "mi", "mk", "mn", "nn",
            "sn", "so", "st", "sw", "tn", "ts", "xh", "yo", "zu");

    /** Small beside a neighbour that they are easily taken for, and thin in the training text. */
    private static final Set<String> SLIGHT =
            Set.of("ast", "ce", "ht", "li", "lb", "mg", "oc", "pcm", "tk", "fo", "min", "su", "jv");

    /** Languages with a class in each of two scripts. */
    static final Set<String> TWO_SCRIPTS = Set.of("sr");

    /** Scripts with a class for junk. */
    static final List<String> JUNK_SCRIPTS = List.of("Latn", "Cyrl");

    boolean isJunk() {
        return tag.equals(JUNK);
    }

    /** Logits by which the class is favoured before anything is read: a small language must not steal from a large. */
    double prior() {
        if (LARGE.contains(tag)) {
            return 1.5;
        }
        if (MIDDLE.contains(tag)) {
            return 1;
        }
        return SLIGHT.contains(tag) ? -0.75 : 0;
    }
}
