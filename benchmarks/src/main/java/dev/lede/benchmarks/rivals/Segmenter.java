package dev.lede.benchmarks.rivals;

/** Something that cuts a text and says into how many pieces. Reused for many texts; not thread-safe. */
public interface Segmenter {

    /** What a piece is. */
    enum Unit {
        /** Every segment between two word boundaries of UAX #29, white space included. */
        SEGMENT,
        /** Segments with a letter, digit or ideograph. */
        WORD,
        /** Words and marks by rules of its own. */
        TOKEN,
        /** No unit: the loop only reads. */
        CHARACTER
    }

    /** Cuts the text; the number of pieces. Every start and end is looked at. */
    int cut(String text);
}
