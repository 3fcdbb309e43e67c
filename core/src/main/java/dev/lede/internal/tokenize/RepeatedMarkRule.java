package dev.lede.internal.tokenize;

/** Stops in a row are one ellipsis, and hyphens in a row one dash. */
final class RepeatedMarkRule implements TokenRule {

    @Override
    public int end(RuleText text, int start, int end) {
        char mark = text.at(start);
        if (mark != '.' && mark != '-') {
            return NONE;
        }
        int at = start + 1;
        while (text.at(at) == mark) {
            at++;
        }
        return at > start + 1 ? at : NONE;
    }
}
