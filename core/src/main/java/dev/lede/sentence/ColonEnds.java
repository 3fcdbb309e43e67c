package dev.lede.sentence;

/**
 * Whether a colon or semicolon before a blank ends a sentence.
 *
 * <pre>{@code
 * SentenceSplitter splitter = SentenceSplitter.builder().colons(ColonEnds.ALWAYS).build();
 * splitter.split("He said: We go.").size(); // -> 2
 * }</pre>
 */
public enum ColonEnds {
    /** As writers of the language do, judged by the words around it. */
    BY_LANGUAGE,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
}
