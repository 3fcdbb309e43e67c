package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.Kinds;

/** {@code #hashtag} and {@code @mention}, as on social media; {@code #1} is no hashtag. */
final class TagRule implements TokenRule {

    @Override
    public int end(RuleText text, int start, int end) {
        int next = start + 1;
        if (text.endsInWord(start) || !text.isWordPart(next) || text.isAttached(next)) {
            return NONE;
        }
        int wordEnd = text.wordEnd(next);
        boolean mention = text.at(start) == '@';
        if (!mention && text.digitsEnd(next) == wordEnd) {
            return NONE;
        }
        text.found = mention ? Kinds.MENTION : Kinds.HASHTAG;
        return wordEnd;
    }
}
