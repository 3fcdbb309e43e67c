package dev.lede.internal.tokenize;

import org.jspecify.annotations.Nullable;

/** Asks the rules for one token after the other. Not thread-safe; allocates nothing. */
final class RuleEngine {

    private final NamedRule[][] leading;
    private final NamedRule[][] following;
    private final RuleText text = new RuleText();
    private final DictionaryRuns dictionaries = new DictionaryRuns();
    private @Nullable String decidedBy;

    RuleEngine(NewsRules rules) {
        leading = rules.leading();
        following = rules.following();
    }

    void reset(char[] chars, int length) {
        text.reset(chars, length);
        dictionaries.reset(chars, length);
    }

    /** Where the token ends that begins at {@code start} and by the scanner ends at {@code end}. */
    int end(int start, int end) {
        text.found = RuleText.NOTHING;
        decidedBy = null;
        int group = NewsClasses.group(text.at(start));
        if (group == NewsClasses.DICTIONARY) {
            decidedBy = "DICTIONARY";
            return dictionaries.end(start);
        }
        int led = ask(leading[group], start, end);
        if (led != TokenRule.NONE) {
            return text.afterAttached(led);
        }
        return text.wordEnd(start) > start ? text.afterAttached(follow(start, end)) : end;
    }

    private int follow(int start, int end) {
        int at = end;
        while (true) {
            int group = NewsClasses.group(text.at(at));
            int next = group == NewsClasses.NOTHING ? TokenRule.NONE : ask(following[group], start, at);
            if (next == TokenRule.NONE) {
                return at;
            }
            if (next <= at || !text.endsInWord(next) || text.found != RuleText.NOTHING) {
                return next;
            }
            at = next;
        }
    }

    private int ask(NamedRule[] rules, int start, int end) {
        for (NamedRule named : rules) {
            int answer = named.rule().end(text, start, end);
            if (answer != TokenRule.NONE) {
                decidedBy = named.name();
                return answer;
            }
        }
        return TokenRule.NONE;
    }

    /** The kind of token that the last answer found, one of {@code Kinds}; negative for what the characters say. */
    int found() {
        return text.found;
    }

    /** The name of the rule that gave the last answer, or null for the scanner's. */
    @Nullable
    String decidedBy() {
        return decidedBy;
    }
}
