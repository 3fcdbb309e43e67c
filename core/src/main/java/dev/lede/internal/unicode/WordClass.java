package dev.lede.internal.unicode;

/**
 * The alphabet of the word automaton: Word_Break of UAX #29, crossed with Extended_Pictographic, which WB3c needs.
 *
 * <p>The first fifteen are <em>simple</em>: what follows two of them depends on nothing that came before, save for the
 * classes after {@link #DOUBLE_QUOTE}, through which context reaches further. The order is part of the table format.
 */
public enum WordClass {
    /** No class of its own: white space but U+0020, most punctuation, ideographs, lone surrogates. */
    OTHER,
    /** CR. */
    CR,
    /** LF. */
    LF,
    /** Newline: the other line ends. */
    NEWLINE,
    /** WSegSpace: the spaces that WB3d keeps together. */
    SPACE,
    /** ALetter. */
    ALETTER,
    /** Hebrew_Letter. */
    HEBREW_LETTER,
    /** Numeric. */
    NUMERIC,
    /** Katakana. */
    KATAKANA,
    /** ExtendNumLet: the low line and its kin. */
    EXTEND_NUM_LET,
    /** MidLetter. */
    MID_LETTER,
    /** MidNum. */
    MID_NUM,
    /** MidNumLet. */
    MID_NUM_LET,
    /** Single_Quote. */
    SINGLE_QUOTE,
    /** Double_Quote. */
    DOUBLE_QUOTE,
    /** Extended_Pictographic without another class. */
    PICTOGRAPHIC,
    /** ALetter and Extended_Pictographic, such as U+24C2. */
    LETTER_PICTOGRAPHIC,
    /** Extend. */
    EXTEND,
    /** Format. */
    FORMAT,
    /** ZWJ. */
    ZWJ,
    /** Regional_Indicator. */
    REGIONAL_INDICATOR;

    /** How many classes are simple. */
    public static final int SIMPLE = 15;

    /** The distance between two rows of the transition table, a power of two. */
    public static final int STRIDE = 32;

    private static final WordClass[] VALUES = values();

    /** The number of this class in tables and windows. */
    @SuppressWarnings("EnumOrdinal") // the order is part of the table format
    public int code() {
        return ordinal();
    }

    /** The class with this number. */
    public static WordClass of(int code) {
        return VALUES[code];
    }
}
