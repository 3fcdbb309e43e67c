package dev.lede.internal.sentence;

/** Why a place is an end or is not. */
public enum Reason {
    PARAGRAPH(true, "a paragraph or list item ends"),
    PLAIN(true, "a stop after a common word, before a capital"),
    MAY_END_BEFORE_STARTER(true, "an abbreviation that may end a sentence, before a word that begins one"),
    LETTER_BEFORE_STARTER(true, "a single letter before a word that begins sentences"),
    NUMBER_BEFORE_STARTER(true, "a number before a word that begins sentences"),
    UNIT(true, "a unit, year or compass point after its number, before a capital"),
    LIST_ENDS(true, "an abbreviation that closes a list, before a capital"),
    ERA_ENDS(true, "an era, before a capital"),
    CUT_WORD_STARTS(true, "a word cut short to one letter, before a capital"),
    ADDRESS(true, "a mail or web address, before a capital"),
    NUMBER_OF_ITEM(true, "the number of a section, house or page, before a capital"),
    TITLE(false, "a title before a name"),
    BEFORE_NUMBER(false, "an abbreviation before its number"),
    WITHIN(false, "an abbreviation that stands within sentences"),
    BEFORE_SMALL(false, "an abbreviation, initial or numeral before a small letter"),
    ORDINAL(false, "an ordinal number before its noun"),
    INITIALS(false, "an initial before another"),
    LABEL(false, "the number of an item or section"),
    SPEECH_GOES_ON(false, "quoted speech, after which the sentence goes on"),
    BRACKET_GOES_ON(false, "a bracket closes and the sentence goes on"),
    PAUSE(false, "an ellipsis before a letter of a script without capitals"),
    DATELINE(false, "the place and date before a report"),
    CITATION(false, "a source in brackets follows"),
    WORK_TITLE(false, "within the title of a work"),
    NAME_WITH_MARK(false, "a name that is written with a mark"),
    KEPT_QUOTE(false, "within a quote, which is kept whole"),
    COLON_ENDS(true, "a colon or semicolon, which is to end sentences"),
    COLON_GOES_ON(false, "a colon or semicolon, which is not to end sentences"),
    MODEL_END(true, "the model"),
    MODEL_NO_END(false, "the model");

    private final boolean end;
    private final String text;

    Reason(boolean end, String text) {
        this.end = end;
        this.text = text;
    }

    /** Whether a sentence ends for this reason. */
    public boolean isEnd() {
        return end;
    }

    /** The reason in words. */
    public String text() {
        return text;
    }
}
