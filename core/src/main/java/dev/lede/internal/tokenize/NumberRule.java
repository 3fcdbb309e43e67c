package dev.lede.internal.tokenize;

/**
 * Numbers that UAX #29 cuts: times, scores and ratios with a colon ({@code 10:30}), dates with slashes ({@code 1/5/2024}),
 * thousands kept apart by a narrow or no-break space ({@code 1 234,56}), ordinals with a sign ({@code 1.º}).
 */
final class NumberRule implements TokenRule {

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        if (text.at(end) == '.') {
            return isOrdinalSign(text.at(next)) && text.isDigit(end - 1) ? text.wordEnd(next) : NONE;
        }
        if (!text.isDigit(next) || !text.isDigit(end - 1) || !text.isDigit(start)) {
            return NONE;
        }
        return switch (text.at(end)) {
            case ':' -> text.numberEnd(next);
            case '/' -> dateEnd(text, start, end);
            default -> groupEnd(text, start, end);
        };
    }

    /** Spanish and Portuguese set a stop before it: {@code 1.º}. */
    private static boolean isOrdinalSign(char c) {
        return c == 'º' || c == 'ª';
    }

    private static int dateEnd(RuleText text, int start, int end) {
        int second = text.digitsEnd(end + 1);
        int third = text.digitsEnd(second + 1);
        boolean slashes = text.at(second) == '/' && text.at(third) != '/';
        boolean lengths = end - start <= 4 && second - end <= 3 && third - second >= 3 && third - second <= 5;
        return slashes && lengths && text.digitsEnd(start) == end ? third : NONE;
    }

    /** One to three digits and then groups of three. */
    private static int groupEnd(RuleText text, int start, int end) {
        boolean space = NewsClasses.group(text.at(end)) == NewsClasses.NARROW_SPACE;
        int first = text.digitsEnd(start) - start;
        int group = text.digitsEnd(end + 1) - (end + 1);
        boolean grouped = first <= 3 && group == 3 && text.digitsEnd(end - 1) == end;
        return space && grouped ? text.numberEnd(end + 1) : NONE;
    }
}
