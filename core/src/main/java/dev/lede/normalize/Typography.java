package dev.lede.normalize;

/**
 * How quotes or dashes are to be written.
 *
 * <pre>{@code
 * Normalizer plain = Normalizer.builder().quotes(Typography.STRAIGHT).dashes(Typography.STRAIGHT).build();
 * plain.normalize("“Yes” – he said").text(); // -> ""Yes" - he said"
 * }</pre>
 */
public enum Typography {
    /** As they are. */
    KEEP,
    /** With the characters of ASCII. */
    STRAIGHT,
    /** Curly quotes; en and em dashes. */
    TYPOGRAPHIC
}
