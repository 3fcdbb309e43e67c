package dev.lede.internal.normalize;

/** The characters of windows-1252 in place of the C1 controls, which the HTML Standard reads as these. */
public final class Windows1252 {

    private static final String CHARACTERS = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021"
            + "\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
            + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
            + "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private Windows1252() {}

    /** What a code point of 80 to 9F stands for; the five bytes that are undefined and all else stay. */
    public static int character(int c) {
        return c >= 0x80 && c < 0xA0 ? CHARACTERS.charAt(c - 0x80) : c;
    }
}
