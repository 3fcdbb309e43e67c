package dev.lede.examples.report;

/** Shows the two sides of a repair, in which the characters that matter are often those that cannot be seen. */
final class RepairText {

    private static final int LONGEST = 40;

    /** Blanks, joiners and hidden characters that a reader could not tell from nothing. */
    private static final String HIDDEN =
            "\t\n\r\u00A0\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
                    + "\u2009\u200A\u200B\u200C\u200D\u2028\u2029\u202F\u205F\u2060\u2061\u2062\u2063\u2064\u3000\u3164\uFEFF";

    private RepairText() {}

    /** A few words at most, hidden characters by their names, nothing as a sign for nothing. */
    static String show(String text) {
        if (text.isEmpty()) {
            return "∅";
        }
        int end = Math.min(LONGEST, text.length());
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return Glyphs.visible(text.substring(0, end), HIDDEN).replace(" ", "␠") + (end < text.length() ? "…" : "");
    }
}
