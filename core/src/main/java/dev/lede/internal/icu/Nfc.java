package dev.lede.internal.icu;

import com.ibm.icu.text.Normalizer2;

/** Normalization form C (UAX #15) by ICU4J. */
public final class Nfc {

    private Nfc() {}

    /** The text in normalization form C. */
    public static String compose(String text) {
        return Normalizer2.getNFCInstance().normalize(text);
    }

    /** Whether {@code text[from, to)} is in normalization form C. */
    public static boolean isComposed(String text, int from, int to) {
        return Normalizer2.getNFCInstance().isNormalized(text.substring(from, to));
    }
}
