package dev.lede.sentence;

/**
 * What a single line break means. A blank line always ends a sentence.
 *
 * <pre>{@code
 * SentenceSplitter wrapped = SentenceSplitter.builder().lineBreaks(LineBreaks.WRAPPED).build();
 * wrapped.split("The bridge\nis closed.").size(); // -> 1
 * }</pre>
 */
public enum LineBreaks {
    /** Each line is a paragraph: a line break ends a sentence. */
    PARAGRAPHS,
    /** Lines are wrapped: a line break is a blank. */
    WRAPPED,
    /** Each block of lines decides by its shape: lines of about equal length are wrapped. */
    AUTO
}
