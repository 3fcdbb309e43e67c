package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.Kinds;

/** {@code first.last+news@mail.example.org}: local part, at sign, and a domain of two labels or more. */
final class EmailRule implements TokenRule {

    @Override
    public int end(RuleText text, int start, int end) {
        if (text.isBlank(end + 1) || end < text.noAtBefore) {
            return NONE;
        }
        int at = localEnd(text, end);
        if (text.at(at) != '@') {
            text.noAtBefore = at; // so that a long row of stops is walked once
            return NONE;
        }
        int domainEnd = WebAddressRule.hostEnd(text, at + 1);
        text.noAtBefore = at;
        if (domainEnd == NONE) {
            return NONE;
        }
        text.found = Kinds.EMAIL;
        return domainEnd;
    }

    private static int localEnd(RuleText text, int start) {
        int at = start;
        while (true) {
            char c = text.at(at);
            int next = c == '.' || c == '-' || c == '+' || c == '%' ? at + 1 : text.wordEnd(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
    }
}
