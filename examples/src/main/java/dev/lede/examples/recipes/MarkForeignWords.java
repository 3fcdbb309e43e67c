package dev.lede.examples.recipes;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.langdetect.LanguageSpan;

/** Puts brackets around words of another language. Stateless. */
public final class MarkForeignWords {

    private MarkForeignWords() {}

    /** The text, with {@code [word|tag]} for every foreign insertion. */
    public static String mark(String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (LanguageSpan word : LanguageDetector.standard().foreign(text)) {
            marked.append(text, at, word.span().start());
            marked.append('[')
                    .append(word.span().text(text))
                    .append('|')
                    .append(word.language())
                    .append(']');
            at = word.span().end();
        }
        return marked.append(text.substring(at)).toString();
    }
}
