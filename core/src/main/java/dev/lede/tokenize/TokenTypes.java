package dev.lede.tokenize;

import dev.lede.internal.unicode.CodePointTable;
import dev.lede.internal.unicode.WordTable;

/** The type of a token, from its characters. */
final class TokenTypes {

    private static final TokenType[] TYPES = TokenType.values();
    private static final CodePointTable KINDS = WordTable.get().kinds();
    private static final byte[] BASIC = KINDS.basicPlane();
    private static final int ENCLOSING_KEYCAP = 0x20E3;
    private static final int EMOJI_PRESENTATION = 0xFE0F;

    private TokenTypes() {}

    /** The type with this number. */
    static TokenType ofKind(int kind) {
        return TYPES[kind];
    }

    /** The type of the non-empty token {@code [start, end)}: what its first character says, unless a later one says more. */
    static TokenType of(char[] text, int start, int end) {
        TokenType first = kind(text, start, end);
        return switch (first) {
            case NUMBER, PUNCTUATION, SYMBOL -> end - start == 1 ? first : refine(first, text, start, end);
            default -> first;
        };
    }

    private static TokenType kind(char[] text, int at, int end) {
        if (!Character.isSurrogate(text[at])) {
            return TYPES[BASIC[text[at]]];
        }
        return TYPES[KINDS.get(Character.codePointAt(text, at, end))];
    }

    /** Letters make a word of digits and low lines; a keycap or the emoji style make an emoji of a digit or sign. */
    private static TokenType refine(TokenType first, char[] text, int start, int end) {
        TokenType type = first;
        for (int i = start; i < end; i++) {
            TokenType kind = kind(text, i, end);
            if (text[i] == ENCLOSING_KEYCAP || text[i] == EMOJI_PRESENTATION) {
                return TokenType.EMOJI;
            } else if (kind == TokenType.WORD) {
                return TokenType.WORD;
            } else if (kind == TokenType.NUMBER) {
                type = TokenType.NUMBER;
            }
        }
        return type;
    }
}
