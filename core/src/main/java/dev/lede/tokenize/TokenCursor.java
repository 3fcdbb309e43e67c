package dev.lede.tokenize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Objects;

/**
 * Walks over the tokens of a text. Not thread-safe: one cursor per thread, reused for many texts.
 *
 * <pre>{@code
 * TokenCursor cursor = Tokenizer.news().cursor();
 * cursor.reset(text);
 * while (cursor.next()) {
 *     use(cursor.start(), cursor.end(), cursor.type());
 * }
 * }</pre>
 */
public final class TokenCursor {

    private final boolean spaces;
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    private String text = "";
    private int start;
    private int end;
    private TokenType type = TokenType.OTHER;

    TokenCursor(boolean spaces) {
        this.spaces = spaces;
    }

    /** Starts over, before the first token of {@code text}. */
    public void reset(CharSequence text) {
        this.text = Objects.requireNonNull(text, "text").toString();
        words.setText(this.text);
        start = 0;
        end = words.first();
        type = TokenType.OTHER;
    }

    /** Moves to the next token; false when there is none. */
    public boolean next() {
        do {
            start = end;
            int boundary = words.next();
            if (boundary == BreakIterator.DONE) {
                return false;
            }
            end = boundary;
            type = typeOf(text.codePointAt(start), words.getRuleStatus());
        } while (!spaces && type == TokenType.SPACE);
        return true;
    }

    private static TokenType typeOf(int first, int status) {
        if (status >= RuleBasedBreakIterator.WORD_IDEO) {
            return TokenType.IDEOGRAPHIC;
        } else if (status >= RuleBasedBreakIterator.WORD_KANA) {
            return TokenType.KANA;
        } else if (status >= RuleBasedBreakIterator.WORD_LETTER) {
            return TokenType.WORD;
        } else if (status >= RuleBasedBreakIterator.WORD_NUMBER) {
            return TokenType.NUMBER;
        } else if (UCharacter.isUWhiteSpace(first)) {
            return TokenType.SPACE;
        }
        return UCharacter.isLetterOrDigit(first) ? TokenType.OTHER : TokenType.PUNCTUATION;
    }

    /** The first code unit of the token. */
    public int start() {
        return start;
    }

    /** The code unit after the last. */
    public int end() {
        return end;
    }

    /** What the token is. */
    public TokenType type() {
        return type;
    }
}
