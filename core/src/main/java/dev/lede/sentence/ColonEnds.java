package dev.lede.sentence;

/** Whether a colon or semicolon before a blank ends a sentence. */
public enum ColonEnds {
    /** As writers of the language do, judged by the words around it. */
    BY_LANGUAGE,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
}
