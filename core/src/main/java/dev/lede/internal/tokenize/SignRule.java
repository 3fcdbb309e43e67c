package dev.lede.internal.tokenize;

/**
 * Signs that belong to the word before them: raised and lowered digits and fractions ({@code km²}, {@code CO₂},
 * {@code 2½}), {@code US$}, {@code n°}, {@code C++}, {@code F#}, {@code AT&T}, {@code km/h}; and {@code °C}.
 */
final class SignRule implements TokenRule {

    private static final String CURRENCIES = " US A AU C CA R NT HK S SG NZ MX ";
    private static final String UNITS =
            " km/h m/s mi/h km/s l/s m/h kg/m g/l mg/l mg/kg km/l m/min l/h kb/s mb/s gb/s mbit/s gbit/s kbit/s ";

    private final boolean degreeOrdinals;

    /** The rule of a language. */
    SignRule(LanguageLists lists) {
        degreeOrdinals = lists.has("degree-ordinals");
    }

    @Override
    public int end(RuleText text, int start, int end) {
        int next = end + 1;
        return switch (text.at(end)) {
            case '&' -> isShortName(text, start, end) && text.isCapital(next) ? text.wordEnd(next) : NONE;
            case '$' -> isIn(CURRENCIES, text, start, end, false) ? next : NONE;
            case '+' -> end - start == 1 && text.at(next) == '+' && text.isLetter(start) ? next + 1 : NONE;
            case '#', '＃' -> end - start == 1 && text.isCapital(start) && text.wordEnd(next) == next ? next : NONE;
            case '/' -> unitEnd(text, start, end);
            case '°' -> degreeEnd(text, start, end);
            default -> raisedEnd(text, end);
        };
    }

    private static boolean isShortName(RuleText text, int start, int end) {
        return end - start <= 3 && text.isCapital(start) && text.isCapital(end - 1);
    }

    private static boolean isIn(String list, RuleText text, int start, int end, boolean anyCase) {
        int length = end - start;
        for (int at = list.indexOf(' '); at + length + 1 < list.length(); at = list.indexOf(' ', at + 1)) {
            int k = 0;
            while (k < length && same(list.charAt(at + 1 + k), text.at(start + k), anyCase)) {
                k++;
            }
            if (k == length && list.charAt(at + 1 + k) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean same(char listed, char c, boolean anyCase) {
        return listed == c || (anyCase && listed == RuleText.small(c));
    }

    private static int unitEnd(RuleText text, int start, int end) {
        int wordEnd = text.isLetter(start) ? text.wordEnd(end + 1) : end;
        return wordEnd > end && wordEnd - start <= 6 && isIn(UNITS, text, start, wordEnd, true) ? wordEnd : NONE;
    }

    private int degreeEnd(RuleText text, int start, int end) {
        boolean numero = end - start == 1 && text.has("n", start);
        boolean ordinal = degreeOrdinals && text.digitsEnd(start) == end && text.isBlank(end + 1);
        return numero || ordinal ? end + 1 : NONE;
    }

    private static int raisedEnd(RuleText text, int end) {
        int at = end;
        while (isRaised(text.at(at))) {
            at++;
        }
        return at == end ? NONE : text.wordEnd(at);
    }

    private static boolean isRaised(char c) {
        boolean latin = c == '²' || c == '³' || c == '¹' || (c >= '¼' && c <= '¾');
        return latin || (c >= '\u2070' && c <= '\u2089' && c != 'ⁱ' && c != 'ⁿ');
    }

    /** {@code °C} and {@code °F}. */
    static int degreeUnitEnd(RuleText text, int start, int end) {
        boolean unit = text.at(end) == 'C' || text.at(end) == 'F';
        return unit && text.wordEnd(end) == end + 1 ? end + 1 : NONE;
    }
}
