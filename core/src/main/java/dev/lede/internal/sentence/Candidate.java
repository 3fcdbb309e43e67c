package dev.lede.internal.sentence;

/** A place where a sentence may end. Filled anew for each one. */
final class Candidate {

    /** After one or more marks. */
    static final int MARK = 0;
    /** After a colon or semicolon. */
    static final int COLON = 1;
    /** Between two words. */
    static final int BARE = 2;
    /** At the end of a paragraph or of a list item: certain. */
    static final int CERTAIN = 3;
    /** After a mark that is an end by the plainest of evidence. */
    static final int PLAIN = 4;

    int kind;
    /** The first mark, or the end of the word before a bare gap. */
    int mark;
    /** After the marks. */
    int markEnd;
    /** After closing quotes and brackets: the end of the sentence, if it ends. */
    int close;
    /** The first character of what follows the gap. */
    int next;
    /** What the word after a bare gap is listed as. */
    int nextKinds;
    /** A single line break stands in the gap. */
    boolean lineBreak;
    /** Where the paragraph begins. */
    int paragraph;
    /** After the mark before this one, or where the paragraph begins. */
    int lastMark;

    final Quotes quotes = new Quotes();
}
