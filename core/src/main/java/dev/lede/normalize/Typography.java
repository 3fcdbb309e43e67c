package dev.lede.normalize;

/** How quotes or dashes are to be written. */
public enum Typography {
    /** As they are. */
    KEEP,
    /** With the characters of ASCII. */
    STRAIGHT,
    /** Curly quotes; en and em dashes. */
    TYPOGRAPHIC
}
