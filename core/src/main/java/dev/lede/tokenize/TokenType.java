package dev.lede.tokenize;

/**
 * What a token is made of.
 *
 * <pre>{@code
 * Tokenizer.news().stream("Rome, 5 May").map(Token::type).toList(); // -> [WORD, PUNCTUATION, NUMBER, WORD]
 * }</pre>
 */
public enum TokenType {
    /** Letters, with the marks, apostrophes, digits and joiners inside a word. */
    WORD,
    /** Digits with their separators. */
    NUMBER,
    /** A run of Han ideographs. */
    IDEOGRAPHIC,
    /** Hiragana or Katakana. */
    KANA,
    /** A word of a script written without spaces that dictionaries cut (Thai, Lao, Khmer, Burmese). */
    COMPLEX,
    /** Punctuation. */
    PUNCTUATION,
    /** A currency sign, a mathematical sign or another symbol. */
    SYMBOL,
    /** An emoji or a sequence of emoji joined into one. */
    EMOJI,
    /** A web address. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** A word marked with a number sign, as on social media. */
    HASHTAG,
    /** A name marked with a commercial at, as on social media. */
    MENTION,
    /** White space and line breaks; only in strict mode. */
    SPACE,
    /** Control, format, unassigned and private-use characters, and lone surrogates. */
    OTHER
}
