package dev.lede.langdetect;

import java.util.Arrays;

/**
 * Tells tokens that say nothing of the language: addresses, mentions, tags, markup, codes, program text.
 *
 * <p>A token is what stands between two white spaces, looked at for at most {@value #REACH} code units on either side,
 * so that the cost stays linear.
 */
final class TokenFilter {

    private static final int REACH = 256;
    private static final String BEFORE = "#@/\\_<&=0123456789.~$%+{[(:|*-";
    private static final String AFTER = "/\\_@=<0123456789{[(~;|*+>:";
    private static final String CODE = "={}[]<>\\|~^*";

    /** What ends a token. */
    private static final int OUTSIDE = 1;

    /** What an address may have inside. */
    private static final int ADDRESS = 2;

    private static final int DIGIT = 4;

    /** What program text and paths have inside. */
    private static final int SIGN = 8;

    private static final boolean[] SUSPECT_BEFORE = table(BEFORE);
    private static final boolean[] SUSPECT_AFTER = table(AFTER);
    private static final boolean[] CODE_SIGN = table(CODE);
    private static final byte[] KINDS = kinds();

    private TokenFilter() {}

    private static boolean[] table(String signs) {
        boolean[] table = new boolean[128];
        signs.chars().forEach(c -> table[c] = true);
        return table;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x100];
        Arrays.fill(kinds, 0, ' ' + 1, (byte) OUTSIDE);
        mark(kinds, "<>\u0085\u00A0", OUTSIDE);
        mark(kinds, "@:.", ADDRESS);
        mark(kinds, "0123456789", DIGIT);
        mark(kinds, CODE + "/", SIGN);
        return kinds;
    }

    private static void mark(byte[] kinds, String signs, int kind) {
        signs.chars().forEach(c -> kinds[c] |= (byte) kind);
    }

    /** White space, the scripts written without it, and tags end a token; a dot counts where one of a host name may be. */
    private static int kind(String text, int at) {
        char c = text.charAt(at);
        int kind = c < KINDS.length ? KINDS[c] : c < 0x2000 ? 0 : OUTSIDE;
        return c == '.' && !isDomainDot(text, at, 0, text.length()) ? 0 : kind;
    }

    /** Whether a word behind this character may belong to something else than running text. */
    static boolean isSuspectBefore(char c) {
        return c < 128 && SUSPECT_BEFORE[c];
    }

    /** The same for the character behind the word. */
    static boolean isSuspectAfter(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 < text.length() && isAsciiSmall(text.charAt(at + 1));
        }
        return c < 128 && SUSPECT_AFTER[c];
    }

    /**
     * Judges the token around a word.
     *
     * @return 0 if it is running text; otherwise where it ends, negative for program text
     */
    static int end(String text, int wordStart, int wordEnd) {
        int markup = markupEnd(text, wordStart, wordEnd);
        if (markup > 0) {
            return markup;
        }
        int limit = Math.max(0, wordStart - REACH);
        int start = wordStart;
        int seen = 0;
        for (int kind; start > limit && ((kind = kind(text, start - 1)) & OUTSIDE) == 0; start--) {
            seen |= kind;
        }
        limit = wordEnd + Math.min(REACH, text.length() - wordEnd);
        int end = wordEnd;
        for (int kind; end < limit && ((kind = kind(text, end)) & OUTSIDE) == 0; end++) {
            seen |= kind;
        }
        return judge(text, start, end, seen);
    }

    /** Judges a token with these kinds of characters around the word: most have none to be looked for again. */
    private static int judge(String text, int start, int end, int seen) {
        char first = text.charAt(start);
        boolean tag = (first == '#' || first == '@') && end - start > 1;
        if (tag
                || ((seen & ADDRESS) != 0 && isAddress(text, start, end))
                || ((seen & DIGIT) != 0 && hasLetterByDigit(text, start, end))) {
            return end;
        }
        boolean option = first == '-' && end - start <= 3;
        return option || ((seen & SIGN) != 0 && isCode(text, start, end)) ? -end : 0;
    }

    /** The end of a tag or character reference that the word opens, or 0. */
    private static int markupEnd(String text, int wordStart, int wordEnd) {
        char before = wordStart > 0 ? text.charAt(wordStart - 1) : ' ';
        if (before == '&') {
            return wordEnd < text.length() && text.charAt(wordEnd) == ';' ? wordEnd + 1 : 0;
        }
        boolean closing = before == '/' && wordStart > 1 && text.charAt(wordStart - 2) == '<';
        if (before != '<' && !closing) {
            return 0;
        }
        int limit = wordEnd + Math.min(REACH, text.length() - wordEnd);
        for (int i = wordEnd; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isAddress(String text, int start, int end) {
        int dots = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c == '@' && i > start && i + 1 < end) || (c == ':' && text.startsWith("//", i + 1))) {
                return true;
            }
            dots += c == '.' && isDomainDot(text, i, start, end) ? 1 : 0;
        }
        return dots > 0;
    }

    /** A dot between small ASCII letters or digits, as in a host name; a missing blank has a capital behind it. */
    private static boolean isDomainDot(String text, int at, int start, int end) {
        return at > start + 1
                && at + 2 < end
                && isAsciiSmall(text.charAt(at - 1))
                && isAsciiSmall(text.charAt(at - 2))
                && isAsciiSmall(text.charAt(at + 1))
                && isAsciiSmall(text.charAt(at + 2));
    }

    private static boolean hasLetterByDigit(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if ((isDigit(text.charAt(i)) && isAsciiLetter(text.charAt(i - 1)))
                    || (isDigit(text.charAt(i - 1)) && isAsciiLetter(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Two signs that text does not use, one of them glued between others; a path; a call. */
    private static boolean isCode(String text, int start, int end) {
        int signs = 0;
        int slashes = 0;
        boolean call = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            signs += c < 128 && CODE_SIGN[c] ? 1 : 0;
            slashes += c == '/' ? 1 : 0;
            call |= (c == '(' || c == ';' || c == '_') && i > start && i + 1 < end && isAsciiLetter(text.charAt(i - 1));
        }
        return slashes > 2
                || (text.charAt(start) == '/' && slashes > 1)
                || (signs > 1 && !isBracketed(text, start, end))
                || (signs > 0 && (call || isGlued(text, start, end)));
    }

    /** Editorial brackets around whole words are text. */
    private static boolean isBracketed(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128 && CODE_SIGN[c] && c != '[' && c != ']' && c != '*') {
                return false;
            }
        }
        return true;
    }

    /** Whether one of {@code =~|^} stands between letters or digits. */
    private static boolean isGlued(String text, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            char c = text.charAt(i);
            if ((c == '=' || c == '~' || c == '|' || c == '^') && text.charAt(i - 1) > ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isAsciiLetter(char c) {
        return isAsciiSmall(c) || (c >= 'A' && c <= 'Z');
    }
}
