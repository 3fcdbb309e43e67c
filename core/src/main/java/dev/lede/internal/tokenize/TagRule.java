package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.Kinds;

/** {@code #hashtag} and {@code @mention}, as on social media; {@code #1} is no hashtag. */
final class TagRule implements TokenRule {

    @Override
    public int end(RuleText text, int start, int end) {
        int next = start + 1;
        int wordEnd = text.wordEnd(next);
        boolean mention = text.at(start) == '@';
        boolean inWord = start > 0 && text.endsInWord(start);
        if (wordEnd == next || text.isAttached(next) || text.at(start) == '°' || inWord) {
            return NONE;
        }
        if (text.digitsEnd(next) == wordEnd && !mention) {
            return NONE;
        }
        text.found = mention ? Kinds.MENTION : Kinds.HASHTAG;
        return wordEnd;
    }
}
