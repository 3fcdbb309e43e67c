package dev.lede.tokenize;

/**
 * The rules of news text that a {@link Tokenizer.Builder} can leave out.
 *
 * <pre>{@code
 * Tokenizer whole = Tokenizer.builder().without(NewsRule.HASHTAG).build();
 * whole.tokenize("#rome").size(); // -> 2
 * Tokenizer.news().tokenize("#rome").size(); // -> 1
 * }</pre>
 */
public enum NewsRule {
    /** A word that has lost its last vowel ends behind the apostrophe: {@code dell’|opera}. */
    ELISION,
    /** A word that has lost its end or beginning keeps the apostrophe: {@code po’}, {@code ’tis}, {@code ’80}. */
    APOCOPE,
    /** An apostrophe between letters joins them: {@code don’t}; a colon before a case ending does: {@code EU:s}. */
    APOSTROPHE,
    /** Hyphens join words and cut off French pronouns: {@code COVID-19}, {@code donne|-le}. */
    HYPHEN,
    /** Abbreviations and initials keep their stop: {@code Dr.}, {@code U.S.} */
    ABBREVIATION,
    /** Ordinal numbers keep their stop: {@code 3. Oktober}. */
    ORDINAL,
    /** Times, scores, dates and grouped numbers are one token: {@code 10:30}, {@code 1 000}. */
    NUMBER,
    /** Signs belong to the word before them: {@code km²}, {@code US$}, {@code AT&T}, {@code °C}. */
    SIGN,
    /** Stops in a row, and hyphens in a row, are one token: {@code ...} */
    REPEATED_MARK,
    /** Web addresses are one token. */
    URL,
    /** E-mail addresses are one token. */
    EMAIL,
    /** A hashtag is one token. */
    HASHTAG,
    /** A mention is one token. */
    MENTION,
    /** Scripts written without blanks are cut by dictionaries; without the rule a run stays whole. */
    DICTIONARY
}
