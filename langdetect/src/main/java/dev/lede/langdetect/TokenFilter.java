package dev.lede.langdetect;

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

    private static final boolean[] SUSPECT_BEFORE = table(BEFORE);
    private static final boolean[] SUSPECT_AFTER = table(AFTER);
    private static final boolean[] CODE_SIGN = table(CODE);

    private TokenFilter() {}

    private static boolean[] table(String signs) {
        boolean[] table = new boolean[128];
        signs.chars().forEach(c -> table[c] = true);
        return table;
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
        int start = wordStart;
        while (start > 0 && wordStart - start < REACH && isInside(text.charAt(start - 1))) {
            start--;
        }
        int end = wordEnd;
        while (end < text.length() && end - wordEnd < REACH && isInside(text.charAt(end))) {
            end++;
        }
        if (isAddress(text, start, end) || hasLetterByDigit(text, start, end)) {
            return end;
        }
        return isCode(text, start, end) ? -end : 0;
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
        int limit = Math.min(text.length(), wordEnd + REACH);
        for (int i = wordEnd; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return 0;
    }

    /** White space, the scripts written without it, and tags end a token. */
    private static boolean isInside(char c) {
        return c > ' ' && c != '<' && c != '>' && c < 0x2000 && c != 0xA0 && c != 0x85;
    }

    private static boolean isAddress(String text, int start, int end) {
        char first = text.charAt(start);
        if ((first == '#' || first == '@') && end - start > 1) {
            return true;
        }
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

    /** Two signs that text does not use, one of them glued between others; a path; an option; a call. */
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
        char first = text.charAt(start);
        boolean option = first == '-' && end - start <= 3;
        return option
                || slashes > 2
                || (first == '/' && slashes > 1)
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
