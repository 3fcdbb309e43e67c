package dev.lede.internal.keyword;

import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.TokenType;
import dev.lede.tokenize.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the words that key terms are made of, and tells where a term cannot reach across.
 *
 * <p>Not thread-safe; one per text.
 *
 * <p>A word is letters and digits joined singly by an apostrophe, stop, hyphen, slash, ampersand or at sign, so that
 * names and identifiers ({@code AT&T}, {@code U.S}, {@code COVID-19}) stay whole; an elided article
 * ({@code l'}, {@code dell'}) is a word of its own. Runs of scripts without spaces are cut by {@link TokenCursor}. Time
 * is linear: each character is looked at a constant number of times.
 */
final class TokenScanner {

    /** A phrase cannot reach from the word before to this one. */
    static final byte BREAK = 1;
    /** The first word of a sentence or line. */
    static final byte INITIAL = 2;
    /** Begins with a capital. */
    static final byte CAPITAL = 4;

    /** Lines of this many characters are taken to be broken by a typesetter, not by the writer. */
    private static final int MIN_FILLED = 55;

    private static final int MAX_FILLED = 100;

    /** Words longer than this are cut: nothing that long is a key term. */
    private static final int MAX_WORD = 256;

    private final String text;
    private final FunctionWords elisions;
    private final boolean dotlessI;

    private final char[] folded = new char[MAX_WORD];
    private @Nullable TokenCursor cursor;
    private int cursorBase;
    private int cursorEnd;

    private int start;
    private int end;
    private int length;
    private int hash;
    private byte flags;
    private int lineStart;
    private boolean previousIsInitial;

    TokenScanner(String text, FunctionWords elisions, boolean dotlessI) {
        this.text = text;
        this.elisions = elisions;
        this.dotlessI = dotlessI;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    byte flags() {
        return flags;
    }

    /** The folded characters of the word, valid up to {@link #length()}. */
    char[] folded() {
        return folded;
    }

    int length() {
        return length;
    }

    /** The hash of the folded word. */
    int hash() {
        return hash;
    }

    /** Moves to the next word; false at the end of the text. */
    boolean next() {
        byte gap = 0;
        while (true) {
            if (cursor != null && cursorEnd > 0) {
                flags = gap;
                if (nextInRun(cursor)) {
                    return true;
                }
                end = cursorEnd;
                cursorEnd = 0;
            }
            start = skipGap(end);
            flags |= gap;
            if (start == text.length()) {
                return false;
            } else if (kindAt(start) != Letters.CONTINUOUS) {
                scanWord(start);
                return true;
            }
            gap = flags;
            openRun(start);
        }
    }

    private byte kindAt(int at) {
        char c = text.charAt(at);
        if (c >= '\uD800' && c <= '\uDFFF') {
            return Letters.kind(text.codePointAt(at));
        }
        return Letters.kind(c);
    }

    private int width(int at) {
        char c = text.charAt(at);
        return c >= '\uD800' && c <= '\uDBFF' && text.codePointAt(at) >= 0x10000 ? 2 : 1;
    }

    // Gaps

    /** Moves over what lies between two words and sets the flags of the word after it. */
    private int skipGap(int from) {
        flags = (byte) (from == 0 ? BREAK | INITIAL : 0);
        int lines = 0;
        int lineLength = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            byte kind = kindAt(at);
            if (Letters.isWord(kind) || kind == Letters.CONTINUOUS) {
                break;
            }
            if (kind == Letters.LINE && !isHalfOfLineEnd(c, at)) {
                lines++;
                lineLength = at - lineStart;
                lineStart = at + 1;
            } else if (kind == Letters.OTHER || kind == Letters.JOINER) {
                flags |= punctuation(c, at == from);
            }
            at += kind == Letters.OTHER ? width(at) : 1;
        }
        if (lines > 1 || (lines == 1 && at < text.length() && isNewLine(lineLength, kindAt(at)))) {
            flags |= BREAK | INITIAL;
        }
        return at;
    }

    private boolean isHalfOfLineEnd(char c, int at) {
        return c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private byte punctuation(char c, boolean adjacent) {
        if (c == '.' && adjacent && previousIsInitial) {
            return 0;
        }
        return switch (c) {
            case '.', '!', '?', '\u2026', '\u3002', '\uFF01', '\uFF1F', '\u061F', '\u06D4', '\u0964', '\u2022' ->
                BREAK | INITIAL;
            default -> BREAK;
        };
    }

    /** Whether a line of this length was ended by the writer, seen by what the next one begins with. */
    private static boolean isNewLine(int length, byte next) {
        return next != Letters.LOWER && (length < MIN_FILLED || length > MAX_FILLED);
    }

    // Words

    private void scanWord(int from) {
        flags |= kindAt(from) == Letters.UPPER ? CAPITAL : 0;
        length = 0;
        hash = 0;
        int at = from;
        int letters = 0;
        while (at < text.length()) {
            byte kind = kindAt(at);
            if (Letters.isWord(kind)) {
                at = fold(at);
                letters++;
            } else if (kind == Letters.IGNORED) {
                at++;
            } else if (kind == Letters.JOINER && joins(at)) {
                at = fold(at);
                if (folded[length - 1] == '\'' && elides()) {
                    break;
                }
            } else {
                break;
            }
        }
        end = at;
        previousIsInitial = letters == 1 && (flags & CAPITAL) != 0;
    }

    private boolean joins(int at) {
        return at + 1 < text.length() && Letters.isWord(kindAt(at + 1)) && at > start;
    }

    /** Whether what has been read so far is an elided function word such as {@code dell'}. */
    private boolean elides() {
        return elisions.classes(folded, 0, length, hash) != 0;
    }

    private int fold(int at) {
        char c = text.charAt(at);
        char low = dotlessI && c == 'I' ? '\u0131' : Letters.fold(c);
        int width = width(at);
        if (length + width <= MAX_WORD) {
            folded[length++] = low;
            hash = 31 * hash + low;
            if (width == 2) {
                folded[length++] = text.charAt(at + 1);
                hash = 31 * hash + text.charAt(at + 1);
            }
        }
        return at + width;
    }

    // Scripts without spaces

    private void openRun(int from) {
        int at = from;
        while (at < text.length() && (kindAt(at) == Letters.CONTINUOUS || kindAt(at) == Letters.IGNORED)) {
            at += width(at);
        }
        if (cursor == null) {
            cursor = Tokenizer.news().cursor();
        }
        cursor.reset(text.substring(from, at));
        cursorBase = from;
        cursorEnd = at;
        previousIsInitial = false;
    }

    private boolean nextInRun(TokenCursor run) {
        while (run.next()) {
            if (run.type() != TokenType.PUNCTUATION && run.type() != TokenType.OTHER) {
                start = cursorBase + run.start();
                end = cursorBase + run.end();
                length = 0;
                hash = 0;
                for (int at = start; at < end; ) {
                    at = kindAt(at) == Letters.IGNORED ? at + 1 : fold(at);
                }
                if (length > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
