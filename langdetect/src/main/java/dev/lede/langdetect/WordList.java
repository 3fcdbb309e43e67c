package dev.lede.langdetect;

/**
 * What a {@link WordFilter} knows of one language's words.
 *
 * @param tag the language
 * @param guest whether its words are held even if no other language has them, so that they are recognized in foreign
 *     surroundings
 * @param unknownRate the share of running words of the language, without names and numbers, that its list lacks
 */
record WordList(String tag, boolean guest, double unknownRate) {}
